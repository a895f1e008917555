package org.sanchong.architecture.violating.domain_collections_keep_their_order.domain.settlement;

import java.util.HashMap;
import java.util.Map;

/** Of the workings, where order plays no part. */
final class Tape {
    private final Map<String, Integer> numbers = new HashMap<>();
}
