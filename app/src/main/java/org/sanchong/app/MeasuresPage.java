package org.sanchong.app;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.sanchong.app.MeasuresOutput.Listed;
import org.sanchong.app.MeasuresOutput.Page;
import org.sanchong.application.port.in.ReadMeasures.Told;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.MeasureWords;
import org.sanchong.domain.measure.DuePeriod;
import org.sanchong.domain.measure.Measure;
import org.sanchong.domain.measure.MeasureEvent;
import org.sanchong.domain.measure.MeasureStep;
import org.sanchong.domain.measure.ResponsibleUnit.Role;
import org.sanchong.domain.measure.Standing;

/** What {@code measures} writes: each measure as it stands, or what happened to one. */
final class MeasuresPage {
    private static final List<String> COLUMNS = List.of(
            "measure",
            "document",
            "clause",
            "item",
            "title",
            "lead",
            "responsible",
            "supporting",
            "due",
            "due_on",
            "status",
            "since",
            "overdue",
            "days_overdue",
            "missing_periods",
            "evidence",
            "last_evidence",
            "reason");
    private static final List<String> HISTORY =
            List.of("event_id", "measure", "event", "event_on", "unit", "text", "due", "period");
    private static final List<String> LIST_EN = List.of("measure", "status", "due", "late", "what", "units");
    private static final List<String> LIST_ZH = List.of("任务编号", "状态", "时限", "逾期", "内容", "责任单位");
    private static final List<String> SHOW_EN = List.of("on", "event", "unit", "text", "due", "period", "event id");
    private static final List<String> SHOW_ZH = List.of("日期", "事项", "单位", "内容", "时限", "所属期", "记录编号");

    private final MeasureWords words;
    private final LocalDate on;
    private final String html;

    MeasuresPage(Language language, LocalDate on) {
        this.words = new MeasureWords(language);
        this.on = on;
        this.html = language == Language.ZH ? "zh-CN" : "en";
    }

    /** Returns the measures. */
    Listed list(List<Told> told) {
        long late = told.stream().filter(each -> each.standing().isOverdue()).count();
        String title = words.either(
                "Measures on " + on + ": " + told.size() + ", overdue " + late,
                "任务与整改台账（" + on + "）：共 " + told.size() + " 项，逾期 " + late + " 项");
        return new Listed(
                COLUMNS,
                told.stream().map(this::row).toList(),
                new Page(
                        html,
                        title,
                        4,
                        html.equals("en") ? LIST_EN : LIST_ZH,
                        told.stream().map(this::line).toList()));
    }

    private List<String> row(Told told) {
        Measure measure = told.measure();
        Standing standing = told.standing();
        return List.of(
                measure.id().toString(),
                measure.id().document(),
                measure.id().clause(),
                measure.id().item(),
                words.title(measure),
                words.units(measure, Role.LEAD),
                words.units(measure, Role.RESPONSIBLE),
                words.units(measure, Role.SUPPORTING),
                measure.due().toString(),
                standing.dueOn().map(LocalDate::toString).orElse(""),
                standing.state().name(),
                standing.since().map(LocalDate::toString).orElse(""),
                String.valueOf(standing.isOverdue()),
                standing.isOverdue() ? Long.toString(standing.daysOverdue()) : "",
                missing(standing),
                Integer.toString(standing.evidence()),
                standing.lastEvidence(),
                standing.reason());
    }

    private static String missing(Standing standing) {
        return standing.missing().stream().map(DuePeriod::toString).collect(Collectors.joining("; "));
    }

    private List<String> line(Told told) {
        Standing standing = told.standing();
        String due = words.due(told.measure().due());
        String day = standing.dueOn().map(LocalDate::toString).orElse("");
        String days = Long.toString(standing.daysOverdue());
        return List.of(
                told.measure().id().toString(),
                words.state(standing.state()),
                day.isEmpty() || day.equals(due) ? due : day + words.either(" (" + due + ")", "（" + due + "）"),
                standing.isOverdue() ? words.either(days + " days", days + " 天") : "",
                words.title(told.measure()),
                words.units(told.measure()));
    }

    /** Returns what happened to one. */
    Listed show(Told told) {
        Measure measure = told.measure();
        Standing standing = told.standing();
        String colon = words.either(": ", "：");
        String due = standing.dueOn().map(LocalDate::toString).orElse(words.due(measure.due()));
        String title = measure.id() + "  " + words.title(measure) + "\n" + words.either("on ", "截至 ") + on + colon
                + words.state(standing.state())
                + words.either("; due ", "；时限 ")
                + due
                + (standing.isOverdue()
                        ? words.either(
                                "; " + standing.daysOverdue() + " days late", "；逾期 " + standing.daysOverdue() + " 天")
                        : "")
                + (standing.missing().isEmpty()
                        ? ""
                        : words.either("; without evidence: ", "；缺佐证的期次：") + missing(standing))
                + (measure.units().isEmpty() ? "" : "\n" + words.units(measure));
        return new Listed(
                HISTORY,
                told.events().stream().map(MeasuresPage::record).toList(),
                new Page(
                        html,
                        title,
                        SHOW_EN.size(),
                        html.equals("en") ? SHOW_EN : SHOW_ZH,
                        told.events().stream().map(this::event).toList()));
    }

    private static List<String> record(MeasureEvent event) {
        return List.of(
                event.id(),
                event.measure().toString(),
                event.step().kind().name(),
                event.on().toString(),
                event.by(),
                event.step().text(),
                event.step().due(),
                period(event));
    }

    private List<String> event(MeasureEvent event) {
        return List.of(
                event.on().toString(),
                words.step(event.step().kind()),
                event.by(),
                event.step().text(),
                event.step().due(),
                period(event),
                event.id());
    }

    private static String period(MeasureEvent event) {
        return event.step() instanceof MeasureStep.Evidence evidence
                ? evidence.period().map(DuePeriod::toString).orElse("")
                : "";
    }
}
