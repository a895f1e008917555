package org.sanchong.application.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanchong.domain.measure.DueTerm;
import org.sanchong.domain.measure.Measure;
import org.sanchong.domain.measure.MeasureState;
import org.sanchong.domain.measure.MeasureStep;
import org.sanchong.domain.measure.ResponsibleUnit;

/**
 * What measures, units and terms are called. A unit has the Chinese name that its document's clause gives it, or else the
 * one that is known here; others stay as written.
 */
public final class MeasureWords {
    private static final Map<String, String> UNITS = units();

    private final Language language;

    /** Words in the language. */
    public MeasureWords(Language language) {
        this.language = language;
    }

    private static Map<String, String> units() {
        String words = """
                medical security=医保部门
                city medical security=市医保部门
                county medical security=县医保部门
                district medical security=区医保部门
                finance=财政部门
                finance at each level=各级财政部门
                poverty relief=扶贫部门
                civil affairs=民政部门
                rural revitalization=乡村振兴部门
                health=卫生健康部门
                tax=税务部门
                disabled persons' federation=残联
                banking and insurance regulator=银保监部门
                district government=区政府
                district governments=区县政府
                districts=各区县
                counties=各县区
                city/prefecture/county bureaus=各市州县医保局
                every division and unit=机关各处室和直属单位
                poverty-relief office=扶贫办
                rectification office=整改办
                benefits=待遇保障处
                medical services=医药服务处
                pricing and purchasing=医药招采处
                fund supervision=基金监管处
                planning and finance=规财处
                personnel=人事处
                general office=办公室
                discipline committee=机关纪委
                service centre=医疗保障服务中心
                information centre=医疗保障信息中心
                fund audit centre=医保基金核查中心
                see annex=见附件
                as named=按条文分工
                city + county=市县两级
                """;
        Map<String, String> units = new LinkedHashMap<>();
        words.lines()
                .forEach(
                        line -> units.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        return units;
    }

    /** Returns the one of two texts that is in the reader's language. */
    public String either(String english, String chinese) {
        return language == Language.ZH ? chinese : english;
    }

    /** Returns whether a unit is called so, in either language. */
    public static boolean isCalled(ResponsibleUnit unit, String name) {
        return unit.name().equalsIgnoreCase(name) || chinese(unit).equals(name);
    }

    private static String chinese(ResponsibleUnit unit) {
        return unit.nameChinese().isEmpty() ? UNITS.getOrDefault(unit.name(), unit.name()) : unit.nameChinese();
    }

    /** Returns what the measure is. */
    public String title(Measure measure) {
        return either(measure.title().english(), measure.title().chinese());
    }

    /** Returns the names of the units that have the part. */
    public String units(Measure measure, ResponsibleUnit.Role role) {
        return measure.units().stream()
                .filter(unit -> unit.role() == role)
                .map(this::unit)
                .collect(Collectors.joining(either("; ", "；")));
    }

    /** Returns all units with their parts, such as {@code lead: finance; supporting: tax}. */
    public String units(Measure measure) {
        List<String> parts = new ArrayList<>();
        for (ResponsibleUnit.Role role : ResponsibleUnit.Role.values()) {
            List<ResponsibleUnit> having =
                    measure.units().stream().filter(unit -> unit.role() == role).toList();
            if (!having.isEmpty()) {
                parts.add(role(role) + either(": ", "：") + together(having));
            }
        }
        return String.join(either("; ", "；"), parts);
    }

    /** Names units one after the other, a level that all of them have once. */
    private String together(List<ResponsibleUnit> units) {
        List<String> levels = units.stream().map(this::level).distinct().toList();
        boolean isOne = levels.size() == 1;
        return units.stream()
                        .map(unit -> isOne ? either(unit.name(), chinese(unit)) : unit(unit))
                        .collect(Collectors.joining(either(", ", "、")))
                + (isOne ? levels.get(0) : "");
    }

    private String level(ResponsibleUnit unit) {
        String level = unit.level();
        String chinese = unit.levelChinese().isEmpty() ? UNITS.getOrDefault(level, level) : unit.levelChinese();
        return level.isEmpty() ? "" : either(" (" + level + ")", "（" + chinese + "）");
    }

    /** Returns the unit's name, with its level where it has one. */
    public String unit(ResponsibleUnit unit) {
        return either(unit.name(), chinese(unit)) + level(unit);
    }

    private String role(ResponsibleUnit.Role role) {
        return switch (role) {
            case LEAD -> either("lead", "牵头");
            case RESPONSIBLE -> either("responsible", "责任");
            case SUPPORTING -> either("supporting", "配合");
        };
    }

    /** Returns how far it is. */
    public String state(MeasureState state) {
        return switch (state) {
            case NOT_STARTED -> either("not started", "未启动");
            case IN_PROGRESS -> either("in progress", "推进中");
            case DONE -> either("done", "已完成");
            case WITHDRAWN -> either("withdrawn", "已撤销");
        };
    }

    /** Returns what happened. */
    public String step(MeasureStep.Kind kind) {
        return switch (kind) {
            case ADDED -> either("added", "新增");
            case STARTED -> either("started", "启动");
            case EVIDENCE -> either("evidence", "佐证材料");
            case COMPLETED -> either("completed", "完成");
            case REOPENED -> either("reopened", "重新启动");
            case EXTENDED -> either("extended", "延期");
            case WITHDRAWN -> either("withdrawn", "撤销");
        };
    }

    /** Returns by when it is due, as printed. */
    public String due(DueTerm term) {
        if (term instanceof DueTerm.NotPrinted) {
            return either("not printed", "未写明");
        }
        if (term instanceof DueTerm.Continuing continuing) {
            boolean isNamed = continuing.words().equals("continuing");
            return switch (continuing.period()) {
                case YEAR -> either(isNamed ? "continuing, each year" : "each year", isNamed ? "长期，每年" : "每年");
                case QUARTER -> either("each quarter", "每季度");
            };
        }
        return term.toString();
    }
}
