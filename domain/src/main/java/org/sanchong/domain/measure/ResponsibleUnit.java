package org.sanchong.domain.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who answers for a measure, and in which part (责任单位).
 *
 * @param role the part
 * @param name the unit as the document names it, such as {@code finance}
 * @param level at which levels of government, such as {@code city + county}; empty where the document does not say
 * @param nameChinese the name in Chinese; empty where it is not translated
 * @param levelChinese the level in Chinese; empty where it is not translated
 */
public record ResponsibleUnit(Role role, String name, String level, String nameChinese, String levelChinese) {
    private static final Pattern ROLE =
            Pattern.compile("(?:(lead|牵头单位)|(responsible|责任单位)|(supporting|配合单位))[:：] *(.*)");
    private static final Pattern LEVEL = Pattern.compile("(.*?) *[(（]([^()（）]*)[)）]");

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
     * In Chinese: {@code 牵头单位：甲、乙；责任单位：丙}.
     */
    public static List<ResponsibleUnit> parse(String text) {
        List<ResponsibleUnit> units = new ArrayList<>();
        for (String list : text.split("[;；]", -1)) {
            Matcher written = ROLE.matcher(list.strip());
            Role role = written.matches() ? role(written) : Role.RESPONSIBLE;
            String names = written.matches() ? written.group(4) : list.strip();
            Matcher levelled = LEVEL.matcher(names);
            String level = levelled.matches() ? levelled.group(2).strip() : "";
            for (String name : (levelled.matches() ? levelled.group(1) : names).split("[,，、]", -1)) {
                if (!name.isBlank()) {
                    units.add(new ResponsibleUnit(role, name.strip(), level, "", ""));
                }
            }
        }
        return List.copyOf(units);
    }

    /** Returns the units that a text names, with the Chinese names that a translation of it gives one by one in the same order. */
    static List<ResponsibleUnit> parse(String text, String chinese) {
        List<ResponsibleUnit> units = parse(text);
        List<ResponsibleUnit> translated = parse(chinese);
        boolean isOneByOne = units.stream()
                .map(ResponsibleUnit::role)
                .toList()
                .equals(translated.stream().map(ResponsibleUnit::role).toList());
        if (!isOneByOne) {
            return units;
        }
        List<ResponsibleUnit> both = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            ResponsibleUnit unit = units.get(i);
            ResponsibleUnit other = translated.get(i);
            both.add(new ResponsibleUnit(unit.role, unit.name, unit.level, other.name, other.level));
        }
        return List.copyOf(both);
    }

    /** Returns the unit at whatever level. */
    public ResponsibleUnit withoutLevel() {
        return new ResponsibleUnit(role, name, "", nameChinese, "");
    }

    private static Role role(Matcher written) {
        return written.group(1) != null ? Role.LEAD : written.group(2) != null ? Role.RESPONSIBLE : Role.SUPPORTING;
    }
}
