package org.sanchong.architecture.violating.signatures_name_collections_by_interface.domain.claim;

import java.util.ArrayList;
import java.util.List;

/** A claim whose facts are asked to be changed. */
public final class Claim {
    /** Shows how it is kept. */
    public ArrayList<String> facts() {
        return new ArrayList<>();
    }

    /** As it should be. */
    public List<String> codes() {
        return facts();
    }
}
