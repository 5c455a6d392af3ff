package vn.sen.platform.api.pages;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.text.Text;

/** A module's card on everybody's first page; published as a service. Must answer within 100 ms. */
@ConsumerType
public interface Card {
    Text title();

    int order();

    /** Empty when there is nothing for this person. */
    Optional<Fragment> body(Caller caller);
}
