package org.sanchong.app.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sanchong.app.text.AlignedTable;
import org.sanchong.domain.benefit.Accrual;
import org.sanchong.domain.benefit.Adjustment;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.TierBands;
import org.sanchong.domain.law.Figure;

/** The schedules of a tier as lines for people, and figures as a table. */
final class ScheduleLines {
    private final TextLines lines;
    private final Phrases phrases;
    private final ConditionWords conditions;
    private final FigureWords figureWords;
    private final RecordedDays recorded;
    private String noteOfStep = "";

    ScheduleLines(TextLines lines, FactWords facts, RecordedDays recorded) {
        this.recorded = recorded;
        this.lines = lines;
        this.phrases = facts.phrases();
        this.conditions = new ConditionWords(facts);
        this.figureWords = new FigureWords(facts);
    }

    /** Begins a step, whose note is not said again where its figures take it over. */
    void begin(String note) {
        noteOfStep = note;
    }

    /** Adds a schedule with its figures. */
    void write(BenefitSchedule schedule, List<PolicyFigure> figures) {
        lines.gap().line(1, phrases.either("schedule ", "待遇标准 ") + schedule.id());
        lines.fact(2, phrases.either("for", "适用"), conditions.of(schedule.condition()));
        if (schedule.isOrdinary()) {
            lines.fact(
                    2,
                    phrases.either("ordinary", "普通待遇"),
                    phrases.either("only where no other schedule of the tier applies", "仅在本层次无其他标准适用时"));
        }
        if (schedule.isOnApplication()) {
            lines.fact(
                    2,
                    phrases.either("on application", "依申请"),
                    phrases.either("pays only once an application is approved", "申请获批准后方支付"));
        }
        variant(schedule);
        lines.fact(2, phrases.either("accrues", "累计方式"), accrual(schedule));
        if (schedule.deductible().isNone()) {
            lines.fact(2, phrases.either("deductible", "起付线"), phrases.either("none", "不设"));
        }
        lines.fact(
                2,
                phrases.either("deductible runs on", "起付线连续计算"),
                schedule.deductible().account().orElse(""));
        if (schedule.caps().isEmpty()) {
            lines.fact(2, phrases.either("cap", "封顶线"), phrases.either("none", "不设"));
        }
        figures(2, figures);
    }

    private String accrual(BenefitSchedule schedule) {
        String accrual = schedule.accrual() == Accrual.CLAIM
                ? phrases.either("each claim by itself", "按次")
                : phrases.either("the burden of the plan year", "按年度累计");
        if (schedule.bands().bands().size() == 1) {
            return accrual;
        }
        return accrual
                + (schedule.bands().origin() == TierBands.Origin.BURDEN
                        ? phrases.either("; bands from a burden of zero", "；分段自个人自付0元起")
                        : phrases.either("; bands from the deductible", "；分段自起付线起"));
    }

    private void variant(BenefitSchedule schedule) {
        if (schedule.variantOf().isEmpty()) {
            return;
        }
        String terms = schedule.adjustments().stream()
                .map(term -> term(term)
                        + phrases.either(" (", "（")
                        + phrases.source(term.source())
                        + phrases.either(")", "）"))
                .collect(Collectors.joining(phrases.either("; ", "；")));
        lines.fact(
                2,
                phrases.either("preferential terms", "倾斜"),
                phrases.either("varies ", "依 ") + schedule.variantOf().get() + phrases.either(": ", " 调整：") + terms);
    }

    private String term(Adjustment term) {
        if (term instanceof Adjustment.ScaledDeductible scaled) {
            return phrases.either("deductible × ", "起付线 × ") + scaled.share();
        } else if (term instanceof Adjustment.RaisedRates raised) {
            String points = raised.points().toString().replace("%", "");
            return phrases.either("rates raised by " + points + " points", "支付比例提高 " + points + " 个百分点");
        }
        return phrases.either("caps removed", "取消封顶线");
    }

    /** Adds figures, one a line, with value, clause and provenance; their notes follow, each once. */
    void figures(int depth, List<PolicyFigure> figures) {
        if (figures.isEmpty()) {
            return;
        }
        List<String> notes = new ArrayList<>();
        AlignedTable table = new AlignedTable();
        table.row(
                phrases.either("figure", "参数"),
                phrases.either("value", "数值"),
                phrases.either("clause", "条款"),
                phrases.either("provenance", "出处"),
                "");
        for (PolicyFigure placed : figures) {
            Figure<?> figure = placed.figure();
            table.row(
                    figureWords.name(placed),
                    figure.value().toString(),
                    figure.source().clause().toString(),
                    phrases.provenance(figure.source().provenance()),
                    (figureWords.remark(figure) + since(placed) + numbered(notes, phrases.note(figure.source())))
                            .strip());
        }
        lines.table(depth, table);
        for (int i = 0; i < notes.size(); i++) {
            lines.line(depth, "[" + (i + 1) + "] " + notes.get(i));
        }
    }

    private String since(PolicyFigure figure) {
        return recorded.unlessAsThePolicy(figure)
                .map(day -> phrases.either(" recorded ", " 登记于 ") + day)
                .orElse("");
    }

    private String numbered(List<String> notes, String note) {
        if (note.isEmpty() || note.equals(noteOfStep)) {
            return "";
        }
        if (!notes.contains(note)) {
            notes.add(note);
        }
        return " [" + (notes.indexOf(note) + 1) + "]";
    }
}
