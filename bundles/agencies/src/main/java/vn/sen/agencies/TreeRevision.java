package vn.sen.agencies;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The one row that changes of the tree queue behind. */
@Entity(name = "TreeRevision")
@Table(name = "agencies_tree")
@Access(AccessType.FIELD)
public class TreeRevision {
    static final int ONLY = 1;

    @Id int id;
    long revision;
    @Version long version;

    protected TreeRevision() {}
}
