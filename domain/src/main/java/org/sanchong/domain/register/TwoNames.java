package org.sanchong.domain.register;

import java.util.List;
import org.sanchong.domain.person.PersonId;

/**
 * One number under two names (一号多名): the list writes another name than the register has.
 *
 * @param person the number
 * @param names the names, in order of their letters
 */
public record TwoNames(PersonId person, List<String> names) {
    /** Keeps the list as it is now. */
    public TwoNames {
        names = List.copyOf(names);
    }
}
