package org.sanchong.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PolicyDocumentTest {
    private static final Clause CLAUSE = Clause.builder()
            .id(new ClauseId("heze-2022", "一(四)"))
            .kind(ClauseKind.RULE)
            .english("who is assisted, and how much")
            .chinese("救助对象与标准")
            .build();

    @Test
    void findsAClauseByThePrintedNumber() {
        PolicyDocument document = PolicyDocument.builder()
                .id("heze-2022")
                .english("Heze plan")
                .chinese("菏泽方案")
                .documentNumber("菏医保〔2022〕10号")
                .addClause(CLAUSE)
                .build();
        assertThat(document.clause("一(四)")).contains(CLAUSE);
        assertThat(document.clause("一(五)")).isEmpty();
        assertThat(CLAUSE.id()).hasToString("heze-2022 一(四)");
    }

    @Test
    void aTaskNamesWhoIsResponsibleAndByWhen() {
        Clause task = Clause.builder()
                .id(new ClauseId("heze-2022", "二(一)"))
                .kind(ClauseKind.MEASURE)
                .english("publish the forms")
                .chinese("公布表格")
                .responsibleUnits("medical security, finance")
                .due("2022-06")
                .build();
        assertThat(task.responsibleUnits()).contains("medical security, finance");
        assertThat(task.due()).contains("2022-06");
        assertThat(CLAUSE.responsibleUnits()).isEmpty();
        assertThat(CLAUSE.due()).isEmpty();
    }
}
