package vn.sen.agencies.pages;

import java.util.List;
import vn.sen.agencies.AgencyView;

/**
 * An agency in the tree with what is shown below it.
 *
 * @param open whether its children are shown
 * @param leaf whether it has none
 * @param toggle where a click opens or closes it
 * @param hidden how many children are left out; a list shows them all
 */
public record Branch(
        AgencyView agency,
        boolean open,
        boolean leaf,
        String toggle,
        List<Branch> children,
        int hidden) {}
