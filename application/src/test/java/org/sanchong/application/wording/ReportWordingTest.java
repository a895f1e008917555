package org.sanchong.application.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.application.InMemoryCatalog;
import org.sanchong.domain.report.ReportFigure;
import org.sanchong.domain.report.ReportId;
import org.sanchong.domain.report.ReportRejection;
import org.sanchong.domain.report.ReportState;
import org.sanchong.domain.report.ReportStep;

@DisplayName("Why a row says nothing of a report, and what figures are called, in words")
class ReportWordingTest {
    private static final ReportId ID = ReportId.parse("sample/2025-Q3/990100").orElseThrow();

    private static final Map<ReportFault, List<String>> FAULTS = Map.of(
            new ReportFault.OfRow(new EnrolmentFault.BadYear("22")), List.of("22"),
            new ReportFault.BadValue("report", "soon"), List.of("report", "soon", "county-summary/2025-Q3/990200"),
            new ReportFault.UnknownForm(ID), List.of("sample/2025-Q3/990100", "report forms"),
            new ReportFault.IdTaken("E1", "sample/2025-Q3"), List.of("E1", "sample/2025-Q3", "event_id"),
            new ReportFault.Refused(ID, ReportState.DRAWN, ReportRejection.NO_PERSON), List.of("ASSIGNED"));

    @Test
    @DisplayName("each kind has a code, says where it is and what to mend, in both languages")
    void everyFaultIsWorded() {
        assertThat(FAULTS.keySet().stream().map(Object::getClass).collect(Collectors.toList()))
                .containsExactlyInAnyOrder(ReportFault.class.getPermittedSubclasses());
        FAULTS.forEach(ReportWordingTest::worded);
        for (ReportRejection why : ReportRejection.values()) {
            worded(new ReportFault.Refused(ID, ReportState.SIGNED, why), List.of(why.name(), "sample/2025-Q3/990100"));
        }
        for (String column : List.of("report", "event", "person", "hash", "text")) {
            worded(new ReportFault.BadValue(column, "?"), List.of(column, "?"));
        }
    }

    private static void worded(ReportFault fault, List<String> named) {
        Stream.of(Language.EN, Language.ZH).forEach(language -> {
            String words = new ReportWording(new InMemoryCatalog(), language).fault("events.csv", 7, fault);
            String where =
                    language == Language.EN ? "events.csv row 7 (the header is 1) " : "events.csv 第 7 行（表头为第 1 行） ";
            assertThat(words).startsWith(where + fault.code() + ": ").contains(named);
            assertThat(words.matches("(?s).*\\p{IsHan}{2}.*")).isEqualTo(language == Language.ZH);
        });
    }

    @Test
    @DisplayName("figures and states have names of their own in both languages; events have Chinese words")
    void names() {
        for (Language language : Language.values()) {
            ReportWords words = new ReportWords(new InMemoryCatalog().vocabulary(), language);
            assertThat(Stream.of(ReportFigure.values()).map(words::figure)).doesNotHaveDuplicates();
            assertThat(Stream.of(ReportState.values()).map(words::state))
                    .doesNotHaveDuplicates()
                    .allMatch(word -> word.matches(".*\\p{IsHan}.*") == (language == Language.ZH));
        }
        for (ReportStep.Kind kind : ReportStep.Kind.values()) {
            assertThat(ListWords.wordsOf(kind.name()).isEmpty()).isEqualTo(kind == ReportStep.Kind.DRAWN);
        }
    }
}
