package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanchong.application.port.in.ReadReportForms;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.EnrolmentFault;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.ListWords;
import org.sanchong.application.wording.PremiumWording;
import org.sanchong.application.wording.RowPlace;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.report.DeliveryTerm;
import org.sanchong.domain.report.ReportFigure;
import org.sanchong.domain.report.ReportForm;
import org.sanchong.domain.report.ReportPeriod;

/** Reads forms of reports; one that cannot be used makes the whole list unusable. */
final class ReadingReportForms implements ReadReportForms {
    private static final List<String> REQUIRED = List.of(
            "form",
            "title",
            "title_zh",
            "unit",
            "unit_zh",
            "clauses",
            "scope",
            "rows",
            "figures",
            "every",
            "days",
            "days_kind",
            "document");
    private static final List<String> DAYS = List.of("CALENDAR", "WORKING");
    private static final String ILLUSTRATIVE = "ILLUSTRATIVE";

    private final PolicyCatalog catalog;

    ReadingReportForms(PolicyCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public List<ReportForm> read(IncomingRecords forms) {
        RecordColumns columns = new RecordColumns(forms, new ListWords(catalog.vocabulary()), REQUIRED, List.of());
        List<ReportForm> read = new ArrayList<>();
        forms.each(record -> {
            String where = RowPlace.of(forms, read.size() + 1).words(Language.EN);
            ReportForm form = form(new RecordText(columns, record), where);
            if (read.stream().anyMatch(other -> other.id().equals(form.id()))) {
                throw refused(where, "the form " + form.id() + " stands twice. Remove one");
            }
            read.add(form);
        });
        return List.copyOf(read);
    }

    private ReportForm form(RecordText text, String where) {
        REQUIRED.forEach(text::required);
        Optional<ReportForm.Population> scope = text.constant("scope", List.of(ReportForm.Population.values()));
        Optional<ReportForm.Rows> rows = text.constant("rows", List.of(ReportForm.Rows.values()));
        Optional<ReportPeriod.Every> every = text.constant("every", List.of(ReportPeriod.Every.values()));
        Optional<EnrolmentFault> fault = text.fault();
        if (fault.isPresent() || scope.isEmpty() || rows.isEmpty() || every.isEmpty()) {
            String why =
                    fault.map(new PremiumWording(catalog, Language.EN)::fault).orElse("");
            throw refused(where, why);
        }
        try {
            return new ReportForm(
                    id(text.text("form"), where),
                    new ReportForm.Title(
                            text.text("title"), text.text("title_zh"), text.text("unit"), text.text("unit_zh")),
                    clauses(text.text("clauses"), where),
                    scope.get(),
                    rows.get(),
                    figures(text.text("figures"), where),
                    every.get(),
                    delivery(text, where));
        } catch (IllegalArgumentException outOfBounds) {
            throw refused(where, String.valueOf(outOfBounds.getMessage()));
        }
    }

    private static String id(String id, String where) {
        if (!id.matches("[a-z0-9][a-z0-9-]*")) {
            throw refused(where, "form is letters a to z, digits and hyphens, not \"" + id + "\"");
        }
        return id;
    }

    private List<ClauseId> clauses(String text, String where) {
        List<ClauseId> named = new ArrayList<>();
        for (String each : text.split("[;；]", -1)) {
            String[] parts = each.strip().split(" ", 2);
            boolean isKnown = parts.length == 2
                    && catalog.documents().stream()
                            .flatMap(document -> document.clauses().stream())
                            .anyMatch(clause -> clause.id().equals(new ClauseId(parts[0], parts[1])));
            if (!isKnown) {
                throw refused(
                        where,
                        "no clause of the catalog is \"" + each.strip() + "\". Write document and number, parted by ;");
            }
            named.add(new ClauseId(parts[0], parts[1]));
        }
        return named;
    }

    private static List<ReportFigure> figures(String text, String where) {
        List<ReportFigure> figures = new ArrayList<>();
        for (String each : text.split("[;；]", -1)) {
            figures.add(ReportFigure.named(each.strip())
                    .orElseThrow(() -> refused(
                            where,
                            "no figure is called \"" + each.strip() + "\". There are: "
                                    + String.join(
                                            ", ",
                                            java.util.stream.Stream.of(ReportFigure.values())
                                                    .map(ReportFigure::column)
                                                    .toList()))));
        }
        return figures;
    }

    private static DeliveryTerm delivery(RecordText text, String where) {
        String days = text.text("days");
        String kind = text.text("days_kind");
        if (!days.matches("[1-9][0-9]{0,3}") || !DAYS.contains(kind)) {
            throw refused(where, "days is 1 to 9999 and days_kind CALENDAR or WORKING, not " + days + " " + kind);
        }
        return new DeliveryTerm(
                Integer.parseInt(days),
                kind.equals("WORKING"),
                text.text("document").equals(ILLUSTRATIVE));
    }

    private static UnusableFileException refused(String where, String why) {
        return new UnusableFileException(where + ": " + why + " / 报表格式不能使用，请按上述说明更正");
    }
}
