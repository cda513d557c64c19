package org.openmentorship.host;

import java.net.URI;
import java.util.List;

/**
 * What a node knows of the cluster it belongs to.
 *
 * @param number from 1
 * @param ports where the nodes talk to each other, in the order of their numbers
 * @param base the address that visitors use
 */
public record Member(int number, List<Integer> ports, URI base) {

    /** The name of this node among the others. */
    public String name() {
        return "node" + number;
    }
}
