package org.sanchong.domain.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who answers for a measure, and in which part (责任单位).
 *
 * @param role the part
 * @param name the unit as the document names it, such as {@code finance}
 * @param level at which levels of government, such as {@code city + county}; empty where the document does not say
 */
public record ResponsibleUnit(Role role, String name, String level) {
    private static final Pattern ROLE = Pattern.compile("(lead|responsible|supporting): *(.*)");
    private static final Pattern LEVEL = Pattern.compile("(.*?) *\\(([^()]*)\\)");

    /** The part that a unit has. */
    public enum Role {
        /** It leads (牵头单位). */
        LEAD,
        /** It carries out (责任单位). */
        RESPONSIBLE,
        /** It supports (配合单位). */
        SUPPORTING
    }

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public ResponsibleUnit {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a unit has a name");
        }
    }

    /**
     * Returns the units that a text names, in its order: {@code lead: a, b; responsible: c; supporting: d}. Without a part
     * they are responsible; a level in brackets at the end of a list is that of all its units. Names are parted by commas.
     */
    public static List<ResponsibleUnit> parse(String text) {
        List<ResponsibleUnit> units = new ArrayList<>();
        for (String list : text.split(";", -1)) {
            Matcher written = ROLE.matcher(list.strip());
            Role role = written.matches() ? Role.valueOf(written.group(1).toUpperCase(Locale.ROOT)) : Role.RESPONSIBLE;
            String names = written.matches() ? written.group(2) : list.strip();
            Matcher levelled = LEVEL.matcher(names);
            String level = levelled.matches() ? levelled.group(2).strip() : "";
            for (String name : (levelled.matches() ? levelled.group(1) : names).split("[,，、]", -1)) {
                if (!name.isBlank()) {
                    units.add(new ResponsibleUnit(role, name.strip(), level));
                }
            }
        }
        return List.copyOf(units);
    }
}
