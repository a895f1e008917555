package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.app.Sheet.claim;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What rejects a claim, and what does not, code by code.
 *
 * <p>A row says what is changed in a good claim (see {@link Sheet#claim}), which policy the row still names, and what
 * its reason says beside its code. The changes show a space as ␣, a tab as ⇥, a line break as ␤, a no-break space as ⍽
 * and an ideographic space as 〿. Around the claim stand two neighbours, one of them the same person's: they are settled
 * as if it were not there.
 */
class RejectionSpecification {
    private static final List<String> AMOUNTS = List.of(
            "in_scope",
            "basic",
            "critical_illness",
            "supplementary",
            "medical_assistance",
            "further_assistance",
            "backstop",
            "fund_total",
            "personal",
            "in_scope_burden",
            "on_application");
    private static final Map<String, String> BEFORE = claim("before");
    private static final Map<String, String> AFTER =
            claim("after", "person_id=person of changed", "discharged_on=2022-07-01", "total=30000.00");
    private static final Settling NEIGHBOURS = Settling.of(Sheet.of(BEFORE, AFTER));
    private static final Settling STRICT_NEIGHBOURS = Settling.of(Sheet.of(BEFORE, AFTER), "--strict");

    @DisplayName("UNKNOWN_REGION: not six ASCII digits, or no policy at any level")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            changes                                   | policy | says
            region=430000                             | -      | "430000"
            region=430600                             | -      | "430600"
            region=371600                             | -      | "371600"
            region=370000                             | -      | "370000"
            region=999999                             | -      | "999999"
            region=000000                             | -      | "000000"
            region=000001                             | -      | "000001"
            region=37170                              | -      | "37170"
            region=3717000                            | -      | "3717000"
            region=37170X                             | -      | "37170X"
            region=37 1700                            | -      | "37 1700"
            region=-71700                             | -      | "-71700"
            region=+71700                             | -      | "+71700"
            region=3717.0                             | -      | "3717.0"
            region=３７１７００                         | -      | "３７１７００"
            region=菏泽市                              | -      | "菏泽市"
            region=⍽371700                            | -      | 371700
            region=〿                                 | -      | region
            """)
    void unknownRegion(String changes, String policy, String says) {
        expect("UNKNOWN_REGION", changes, policy, says);
    }

    @DisplayName("NO_POLICY_IN_FORCE: discharged a day before the first policy of the region, or a day after the last")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            changes                                                             | policy | says
            admitted_on=2022-04-30 & discharged_on=2022-04-30                   | -      | 2022-04-30
            admitted_on=1949-10-01 & discharged_on=1949-10-01                   | -      | 371700
            admitted_on=0001-01-01 & discharged_on=0001-01-01                   | -      | 371700
            region=371721 & admitted_on=2022-04-01 & discharged_on=2022-04-30   | -      | 371721
            region=430500 & admitted_on=2017-12-31 & discharged_on=2017-12-31   | -      | 430500
            region=420000 & admitted_on=2018-12-31 & discharged_on=2018-12-31   | -      | 420000
            region=420000 & admitted_on=2020-12-31 & discharged_on=2021-01-01   | -      | 2021-01-01
            region=420106                                                       | -      | 420106
            region=341000 & admitted_on=2021-12-31 & discharged_on=2021-12-31   | -      | 341000
            region=500000 & admitted_on=2018-12-17 & discharged_on=2018-12-17   | -      | 2018-12-17
            region=500101 & admitted_on=2021-01-01 & discharged_on=2021-01-01   | -      | 500101
            """)
    void noPolicyInForce(String changes, String policy, String says) {
        expect("NO_POLICY_IN_FORCE", changes, policy, says);
    }

    @DisplayName("UNKNOWN_CATEGORY: a code that no catalog knows, also beside good ones; codes are case-sensitive")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            changes                                    | policy    | says
            categories=NOBODY                          | heze-2022 | "NOBODY"
            categories=destitute                       | heze-2022 | "destitute"
            categories=Destitute                       | heze-2022 | "Destitute"
            categories=特困人                           | heze-2022 | "特困人"
            categories=住院                             | heze-2022 | "住院"
            categories=DESTITUTE;NOBODY                | heze-2022 | "NOBODY"
            categories=NOBODY;DESTITUTE                | heze-2022 | "NOBODY"
            categories=;;NOBODY;;                      | heze-2022 | "NOBODY"
            categories=DESTITUTE,ORPHAN                | heze-2022 | "DESTITUTE,ORPHAN"
            categories=DESTITUTE ORPHAN                | heze-2022 | "DESTITUTE ORPHAN"
            categories=DESTITUTE；ORPHAN                | heze-2022 | "DESTITUTE；ORPHAN"
            categories=DESTITUTE;⍽ORPHAN               | heze-2022 | ORPHAN
            categories=DESTITUTE;DES␤TITUTE            | heze-2022 | "DES TITUTE"
            categories=DESTITUT                        | heze-2022 | "DESTITUT"
            categories=DESTITUTEE                      | heze-2022 | "DESTITUTEE"
            categories=RESIDENT                        | heze-2022 | "RESIDENT"
            """)
    void unknownCategory(String changes, String policy, String says) {
        expect("UNKNOWN_CATEGORY", changes, policy, says);
    }

    @DisplayName("EXPENSE_MISMATCH: the four parts exceed the total, before any waiver")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            changes                                                                             | policy    | says
            out_of_catalog=1000.01                                                              | heze-2022 | 1000.01
            over_limit=1000.01                                                                  | heze-2022 | 1000.01
            first_self_pay=1000.01                                                              | heze-2022 | 1000.01
            offsite_first_self_pay=1000.01                                                      | heze-2022 | 1000.01
            out_of_catalog=250 & over_limit=250 & first_self_pay=250 & offsite_first_self_pay=250.01 | heze-2022 | 1000.01
            total=0 & first_self_pay=0.01                                                       | heze-2022 | 0.01
            total=1 & out_of_catalog=10000000000 & over_limit=10000000000 & first_self_pay=10000000000 & offsite_first_self_pay=10000000000 | heze-2022 | 40000000000.00
            region=430500 & over_limit=1000.01                                                  | shaoyang-2021 | 1000.01
            """)
    void expenseMismatch(String changes, String policy, String says) {
        expect("EXPENSE_MISMATCH", changes, policy, says);
    }

    @DisplayName("NEGATIVE_AMOUNT: a minus before an amount, whatever its size, and also -0")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            changes                          | policy    | says
            total=-1                         | heze-2022 | total
            total=-0                         | heze-2022 | total
            total=-0.0                       | heze-2022 | total
            total=-0.00                      | heze-2022 | total
            total=-0.01                      | heze-2022 | total
            total=-007                       | heze-2022 | total
            total=-10000000000.01            | heze-2022 | total
            total=-99999999999999999999.99   | heze-2022 | total
            total=␣-1000.00␣                 | heze-2022 | total
            out_of_catalog=-0                | heze-2022 | out_of_catalog
            over_limit=-0.5                  | heze-2022 | over_limit
            first_self_pay=-1000             | heze-2022 | first_self_pay
            offsite_first_self_pay=-0.01     | heze-2022 | offsite_first_self_pay
            basic_paid=-0                    | heze-2022 | basic_paid
            basic_paid=-1000.01              | heze-2022 | basic_paid
            """)
    void negativeAmount(String changes, String policy, String says) {
        expect("NEGATIVE_AMOUNT", changes, policy, says);
    }

    @DisplayName("BAD_AMOUNT: anything but ASCII digits with one or two decimals, or above 10,000,000,000.00")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            changes                          | policy    | says
            total=10000000000.01             | heze-2022 | total
            total=10000000000.1              | heze-2022 | total
            total=10000000001                | heze-2022 | total
            total=99999999999999999999       | heze-2022 | total
            total=92233720368547758.08       | heze-2022 | total
            total=184467440737095516.16      | heze-2022 | total
            total=18446744073709551616       | heze-2022 | total
            total=1000.005                   | heze-2022 | total
            total=1000.000                   | heze-2022 | total
            total=1000.                      | heze-2022 | total
            total=.5                         | heze-2022 | total
            total=.                          | heze-2022 | total
            total=-                          | heze-2022 | total
            total=-.5                        | heze-2022 | total
            total=-1.                        | heze-2022 | total
            total=-1.234                     | heze-2022 | total
            total=--1                        | heze-2022 | total
            total=-␣1                        | heze-2022 | total
            total=1-                         | heze-2022 | total
            total=+1000                      | heze-2022 | total
            total=−1000                      | heze-2022 | total
            total=1e3                        | heze-2022 | total
            total=1,000.00                   | heze-2022 | total
            total=1 000                      | heze-2022 | total
            total=1_000                      | heze-2022 | total
            total=1000,00                    | heze-2022 | total
            total=1.0.0                      | heze-2022 | total
            total=1.0-                       | heze-2022 | total
            total=1.-1                       | heze-2022 | total
            total=0x10                       | heze-2022 | total
            total=NaN                        | heze-2022 | total
            total=１０００                     | heze-2022 | total
            total=1000.５0                    | heze-2022 | total
            total=1000．50                    | heze-2022 | total
            total=١٠٠٠                       | heze-2022 | total
            total=壹仟                        | heze-2022 | total
            total=￥1000                      | heze-2022 | total
            total=1000元                      | heze-2022 | total
            total=⍽1000                      | heze-2022 | total
            total=1000〿                     | heze-2022 | total
            total=1000␤                      | heze-2022 | total
            total="1000"                     | heze-2022 | total
            out_of_catalog=none              | heze-2022 | out_of_catalog
            over_limit=0.001                 | heze-2022 | over_limit
            first_self_pay=1/2               | heze-2022 | first_self_pay
            offsite_first_self_pay=1..0      | heze-2022 | offsite_first_self_pay
            basic_paid=10000000000.01        | heze-2022 | basic_paid
            basic_paid=n/a                   | heze-2022 | basic_paid
            """)
    void badAmount(String changes, String policy, String says) {
        expect("BAD_AMOUNT", changes, policy, says);
    }

    @DisplayName("BAD_DATE: no ISO day, admission after discharge, or outpatient care of more than one day")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            changes                                                       | policy    | says
            discharged_on=2022-06-31                                      | -         | discharged_on
            discharged_on=2022-02-29                                      | -         | discharged_on
            discharged_on=2100-02-29                                      | -         | discharged_on
            discharged_on=2022-00-10                                      | -         | discharged_on
            discharged_on=2022-13-01                                      | -         | discharged_on
            discharged_on=2022-06-00                                      | -         | discharged_on
            discharged_on=2022-06-32                                      | -         | discharged_on
            discharged_on=2022-6-5                                        | -         | discharged_on
            discharged_on=2022-06-5                                       | -         | discharged_on
            discharged_on=22-06-05                                        | -         | discharged_on
            discharged_on=20220605                                        | -         | discharged_on
            discharged_on=2022/13/05                                      | -         | discharged_on
            discharged_on=2022/02/29                                      | -         | discharged_on
            discharged_on=2022/6/0                                        | -         | discharged_on
            discharged_on=2022/6                                          | -         | discharged_on
            discharged_on=2022/006/05                                     | -         | discharged_on
            discharged_on=2022/6-5                                        | -         | discharged_on
            discharged_on=2022/6/5/                                       | -         | discharged_on
            discharged_on=22/6/5                                          | -         | discharged_on
            discharged_on=6/5/2022                                        | -         | which number is the month
            discharged_on=05/06/2022                                      | -         | which number is the month
            discharged_on=2022/6/5 13:30                                  | -         | without the time
            discharged_on=2022.06.05                                      | -         | discharged_on
            discharged_on=05-06-2022                                      | -         | discharged_on
            discharged_on=2022-06-05T00:00                                | -         | discharged_on
            discharged_on=+2022-06-5                                      | -         | discharged_on
            discharged_on=-022-06-05                                      | -         | discharged_on
            discharged_on=12022-06-05                                     | -         | discharged_on
            discharged_on=2022年6月                                        | -         | discharged_on
            discharged_on=2022年6月31日                                    | -         | discharged_on
            discharged_on=22年6月5日                                       | -         | discharged_on
            discharged_on=２０２２-06-05                                   | -         | discharged_on
            discharged_on=2022–06–05                                      | -         | discharged_on
            discharged_on=44717                                           | -         | number of a day
            admitted_on=2022-02-30                                        | heze-2022 | admitted_on
            admitted_on=today                                             | heze-2022 | admitted_on
            admitted_on=2022-06-06                                        | heze-2022 | 2022-06-06
            admitted_on=2023-06-01                                        | heze-2022 | 2023-06-01
            care_type=OUTPATIENT_ORDINARY                                 | heze-2022 | 2022-06-01
            care_type=OUTPATIENT_CHRONIC & admitted_on=2022-06-04         | heze-2022 | 2022-06-04
            care_type=OUTPATIENT_TWO_DISEASES & admitted_on=2021-06-05    | heze-2022 | 2021-06-05
            care_type=OUTPATIENT_ORDINARY & admitted_on=2022-06-06        | heze-2022 | 2022-06-06
            """)
    void badDate(String changes, String policy, String says) {
        expect("BAD_DATE", changes, policy, says);
    }

    @DisplayName("MISSING_VALUE: a required value is empty or of spaces and tabs alone; the column is named")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            changes              | policy    | says
            claim_id=            | heze-2022 | claim_id
            claim_id=␣⇥␣         | heze-2022 | claim_id
            person_id=           | heze-2022 | person_id
            person_id=⇥          | heze-2022 | person_id
            region=              | -         | region
            region=␣␣␣␣␣␣        | -         | region
            care_type=           | heze-2022 | care_type
            care_type=␣          | heze-2022 | care_type
            facility_level=      | heze-2022 | facility_level
            facility_level=⇥␣    | heze-2022 | facility_level
            locality=            | heze-2022 | locality
            locality=␣           | heze-2022 | locality
            admitted_on=         | heze-2022 | admitted_on
            admitted_on=␣        | heze-2022 | admitted_on
            discharged_on=       | -         | discharged_on
            discharged_on=⇥⇥     | -         | discharged_on
            total=               | heze-2022 | total
            total=␣              | heze-2022 | total
            """)
    void missingValue(String changes, String policy, String says) {
        expect("MISSING_VALUE", changes, policy, says);
    }

    @DisplayName("UNKNOWN_CODE: a value that is none of the column's codes; codes are case-sensitive")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            changes                        | policy    | says
            insurance=resident             | heze-2022 | insurance
            insurance=RURAL                | heze-2022 | insurance
            insurance=居民                  | heze-2022 | insurance
            care_type=inpatient            | heze-2022 | care_type
            care_type=OUTPATIENT           | heze-2022 | care_type
            care_type=住 院                 | heze-2022 | care_type
            care_type=特困人员               | heze-2022 | care_type
            facility_level=LEVEL_4         | heze-2022 | facility_level
            facility_level=2               | heze-2022 | facility_level
            facility_level=LEVEL_2X        | heze-2022 | facility_level
            locality=HERE                  | heze-2022 | locality
            locality=IN COUNTY             | heze-2022 | locality
            designated=TRUE                | heze-2022 | designated
            designated=yes                 | heze-2022 | designated
            designated=1                   | heze-2022 | designated
            referral=True                  | heze-2022 | referral
            referral=truefalse             | heze-2022 | referral
            referral=tru                   | heze-2022 | referral
            special_disease=0              | heze-2022 | special_disease
            special_disease=FALSE          | heze-2022 | special_disease
            approved_assistance=有          | heze-2022 | approved_assistance
            approved_assistance=⍽          | heze-2022 | approved_assistance
            """)
    void unknownCode(String changes, String policy, String says) {
        expect("UNKNOWN_CODE", changes, policy, says);
    }

    @DisplayName("BAD_IDENTIFIER: a number that a spreadsheet cut short, where something is identified")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            changes                        | policy    | says
            person_id=4.30523E+17          | heze-2022 | person_id
            person_id=4E+17                | heze-2022 | "4E+17"
            person_id=4.3e+17              | heze-2022 | export it again
            person_id=4.3E+103             | heze-2022 | person_id
            previous_claim=1.20220501E+15  | heze-2022 | previous_claim
            """)
    void badIdentifier(String changes, String policy, String says) {
        expect("BAD_IDENTIFIER", changes, policy, says);
    }

    @DisplayName("BASIC_PAID_OUT_OF_RANGE: more than is in scope, after any waiver")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            changes                                                                          | policy    | says
            basic_paid=1000.01                                                               | heze-2022 | 1000.01
            basic_paid=10000000000.00                                                        | heze-2022 | 1000.00
            out_of_catalog=400 & basic_paid=600.01                                           | heze-2022 | 600.01
            total=0 & basic_paid=0.01                                                        | heze-2022 | 0.01
            categories= & offsite_first_self_pay=200 & basic_paid=800.01                     | heze-2022 | 800.01
            locality=OUT_OF_PROVINCE & offsite_first_self_pay=200 & basic_paid=800.01        | heze-2022 | 800.01
            designated=false & offsite_first_self_pay=200 & basic_paid=800.01                | heze-2022 | 800.01
            region=430500 & offsite_first_self_pay=200 & basic_paid=800.01                   | shaoyang-2021 | 800.01
            """)
    void basicPaidOutOfRange(String changes, String policy, String says) {
        expect("BASIC_PAID_OUT_OF_RANGE", changes, policy, says);
    }

    @DisplayName("MISSING_PARAMETER: a tier applies and no figure is printed; policy and clause are named")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            changes                                                                               | policy         | says
            facility_level=PRIMARY_CARE                                                           | heze-2022      | heze-2022 clause
            facility_level=LEVEL_3_PROVINCIAL                                                     | heze-2022      | heze-2022 clause
            care_type=OUTPATIENT_ORDINARY & admitted_on=2022-06-05                                | heze-2022      | heze-2022 clause
            care_type=OUTPATIENT_CHRONIC & admitted_on=2022-06-05                                 | heze-2022      | heze-2022 clause
            care_type=OUTPATIENT_TWO_DISEASES & admitted_on=2022-06-05                            | heze-2022      | heze-2022 clause
            insurance=EMPLOYEE                                                                    | heze-2022      | heze-2022 clause
            insurance=EMPLOYEE & basic_paid=494                                                   | heze-2022      | heze-2022 clause
            insurance=EMPLOYEE & care_type=OUTPATIENT_CHRONIC & admitted_on=2022-06-05 & basic_paid=1 | heze-2022  | heze-2022 clause
            insurance=EMPLOYEE & care_type=OUTPATIENT_ORDINARY & admitted_on=2022-06-05           | heze-2022      | heze-2022 clause
            region=341000 & insurance=EMPLOYEE                                                    | huangshan-2022 | huangshan-2022 clause
            region=341000 & care_type=OUTPATIENT_ORDINARY & admitted_on=2022-06-05                | huangshan-2022 | huangshan-2022 clause
            region=341000 & care_type=OUTPATIENT_CHRONIC & admitted_on=2022-06-05                 | huangshan-2022 | huangshan-2022 clause
            region=420000 & facility_level=PRIMARY_CARE & admitted_on=2020-06-01 & discharged_on=2020-06-05 | hubei-2019 | hubei-2019 clause
            region=500000 & facility_level=PRIMARY_CARE & admitted_on=2020-06-01 & discharged_on=2020-06-05 | chongqing-2018 | chongqing-2018 clause
            region=430500 & care_type=OUTPATIENT_ORDINARY & admitted_on=2022-06-05                | shaoyang-2021  | shaoyang-2021 clause
            """)
    void missingParameter(String changes, String policy, String says) {
        expect("MISSING_PARAMETER", changes, policy, says);
    }

    @DisplayName("ILLUSTRATIVE_FIGURE: in a strict run, a figure chosen for demonstration took part; it is named")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            changes                                                             | policy         | says
            total=1000                                                          | heze-2022      | 350.00
            total=0.01                                                          | heze-2022      | 350.00
            categories= & basic_paid=0 & total=14000                            | heze-2022      | 14000.00
            categories= & basic_paid=0 & total=14000.01                         | heze-2022      | 60%
            region=430500 & categories= & basic_paid=0 & total=700000           | shaoyang-2021  | 400000.00
            region=430500 & basic_paid=0 & total=1                              | shaoyang-2021  | 70%
            region=341000 & basic_paid=0 & total=1                              | huangshan-2022 | 90%
            """)
    void illustrativeFigure(String changes, String policy, String says) {
        Settling settling = Settling.of(Sheet.of(BEFORE, changed(changes), AFTER), "--strict");
        assertThat(settling.line("before")).isEqualTo(STRICT_NEIGHBOURS.line("before"));
        assertThat(settling.line("after")).isEqualTo(STRICT_NEIGHBOURS.line("after"));
        expectRejected(settling.rows().get(1), changed(changes), "ILLUSTRATIVE_FIGURE", policy, says);
    }

    @DisplayName("strict runs settle claims in which only printed figures took part")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            changes                                       | policy        | fund_total
            basic_paid=494                                | heze-2022     |     848.20
            total=0                                       | heze-2022     |       0.00
            categories= & basic_paid=1000                 | heze-2022     |    1000.00
            region=430500 & categories= & basic_paid=500  | shaoyang-2021 |     500.00
            """)
    void strictRunsSettleByPrintedFigures(String changes, String policy, String fundTotal) {
        NamedCsvRecord row =
                Settling.of(Sheet.of(changed(changes)), "--strict").rows().get(0);
        assertThat(row.getField("status")).as(row.getField("reason")).isEqualTo("SETTLED");
        assertThat(row.getField("policy")).isEqualTo(policy);
        assertThat(row.getField("fund_total")).isEqualTo(fundTotal);
    }

    @DisplayName(
            "DUPLICATE_CLAIM: the claim's id is that of the row before, once spaces and tabs around it are dropped")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            changes                                        | policy        | says
            claim_id=before                                | heze-2022     | before
            claim_id=␣before                               | heze-2022     | before
            claim_id=before⇥                               | heze-2022     | before
            claim_id=before & region=430500                | shaoyang-2021 | before
            claim_id=before & person_id=person of before   | heze-2022     | before
            """)
    void duplicateClaim(String changes, String policy, String says) {
        Settling settling = Settling.of(Sheet.of(BEFORE, changed(changes), AFTER));
        assertThat(settling.line("before")).isEqualTo(NEIGHBOURS.line("before"));
        assertThat(settling.line("after")).isEqualTo(NEIGHBOURS.line("after"));
        expectRejected(settling.rows().get(1), changed(changes), "DUPLICATE_CLAIM", policy, says);
    }

    @DisplayName("not rejected: the claim is settled, with these amounts")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            changes                                                           | policy         | in_scope       | fund_total
            total=1000                                                        | heze-2022      | 1000.00        | 848.20
            total=1000.0                                                      | heze-2022      | 1000.00        | 848.20
            total=01000                                                       | heze-2022      | 1000.00        | 848.20
            total=000000000000000000000000001000.00                           | heze-2022      | 1000.00        | 848.20
            total=007                                                         | heze-2022      | 7.00           | 4.90
            total=0                                                           | heze-2022      | 0.00           | 0.00
            total=0.1                                                         | heze-2022      | 0.10           | 0.07
            total=10000000000.00                                              | heze-2022      | 10000000000.00 | 9400019025.00
            total=10000000000                                                 | heze-2022      | 10000000000.00 | 9400019025.00
            total=10000000000 & out_of_catalog=10000000000.00                 | heze-2022      | 0.00           | 0.00
            total=␣⇥1000.00⇥␣                                                 | heze-2022      | 1000.00        | 848.20
            region=␣371700␣                                                   | heze-2022      | 1000.00        | 848.20
            region=371721                                                     | heze-2022      | 1000.00        | 848.20
            region=371799                                                     | heze-2022      | 1000.00        | 848.20
            care_type=⇥INPATIENT                                              | heze-2022      | 1000.00        | 848.20
            facility_level=LEVEL_2␣ & locality=␣IN_REGION                     | heze-2022      | 1000.00        | 848.20
            admitted_on=␣2022-06-05 & discharged_on=2022-06-05␣               | heze-2022      | 1000.00        | 848.20
            admitted_on=2019-02-28                                            | heze-2022      | 1000.00        | 848.20
            admitted_on=2022-05-01 & discharged_on=2022-05-01                 | heze-2022      | 1000.00        | 848.20
            admitted_on=2024-02-29 & discharged_on=2024-02-29                 | heze-2022      | 1000.00        | 848.20
            admitted_on=2000-02-29 & discharged_on=9999-12-31                 | heze-2022      | 1000.00        | 848.20
            insurance=RESIDENT & designated=true & referral=false             | heze-2022      | 1000.00        | 848.20
            insurance=␣ & designated=⇥ & referral=␣ & special_disease=␣       | heze-2022      | 1000.00        | 848.20
            approved_assistance=true                                          | heze-2022      | 1000.00        | 848.20
            out_of_catalog=␣ & over_limit=⇥ & first_self_pay=0 & basic_paid=␣ | heze-2022      | 1000.00        | 848.20
            out_of_catalog=0.00 & offsite_first_self_pay=000                  | heze-2022      | 1000.00        | 848.20
            categories=DESTITUTE;DESTITUTE                                    | heze-2022      | 1000.00        | 848.20
            categories=;;DESTITUTE;;                                          | heze-2022      | 1000.00        | 848.20
            categories=␣DESTITUTE␣;⇥;␣;DESTITUTE⇥                             | heze-2022      | 1000.00        | 848.20
            categories=DESTITUTE;ORPHAN;SEVERELY_DISABLED                     | heze-2022      | 1000.00        | 848.20
            categories=ORPHAN                                                 | heze-2022      | 1000.00        | 494.00
            categories=                                                       | heze-2022      | 1000.00        | 494.00
            categories=;                                                      | heze-2022      | 1000.00        | 494.00
            categories=␣;⇥;;                                                  | heze-2022      | 1000.00        | 494.00
            previous_claim=nobody knows it                                    | heze-2022      | 1000.00        | 848.20
            previous_claim=changed                                            | heze-2022      | 1000.00        | 848.20
            previous_claim=after                                              | heze-2022      | 1000.00        | 848.20
            basic_paid=1000.00                                                | heze-2022      | 1000.00        | 1000.00
            basic_paid=0                                                      | heze-2022      | 1000.00        | 700.00
            offsite_first_self_pay=200 & basic_paid=1000.00                   | heze-2022      | 1000.00        | 1000.00
            insurance=EMPLOYEE & care_type=OUTPATIENT_ORDINARY & admitted_on=2022-06-05 & basic_paid=600 | heze-2022 | 1000.00 | 600.00
            claim_id=理赔·第一号 & person_id=张三                                | heze-2022      | 1000.00        | 848.20
            claim_id=a,"b"␤c & person_id=〿                                    | heze-2022      | 1000.00        | 848.20
            claim_id=〿 & region=430500 & person_id=⍽                          | shaoyang-2021  | 1000.00        | 748.00
            claim_id=BEFORE                                                   | heze-2022      | 1000.00        | 848.20
            claim_id=be fore                                                  | heze-2022      | 1000.00        | 848.20
            region=430523                                                     | shaoyang-2021  | 1000.00        | 748.00
            region=430500 & admitted_on=2021-09-01 & discharged_on=2021-09-01 | shaoyang-2021  | 1000.00        | 748.00
            region=430500 & admitted_on=2021-08-31 & discharged_on=2021-08-31 | shaoyang-2018  | 1000.00        | 748.00
            region=430500 & admitted_on=2018-01-01 & discharged_on=2018-01-01 | shaoyang-2018  | 1000.00        | 748.00
            region=420106 & admitted_on=2020-12-01 & discharged_on=2020-12-31 | hubei-2019     | 1000.00        | 826.00
            region=429004 & admitted_on=2019-01-01 & discharged_on=2019-01-01 | hubei-2019     | 1000.00        | 826.00
            region=341002 & admitted_on=2022-01-01 & discharged_on=2022-01-01 | huangshan-2022 | 1000.00        | 940.00
            region=500101 & admitted_on=2018-12-18 & discharged_on=2018-12-18 | chongqing-2018 | 1000.00        | 878.50
            region=500000 & admitted_on=2020-12-31 & discharged_on=2020-12-31 | chongqing-2018 | 1000.00        | 878.50
            """)
    void notRejected(String changes, String policy, String inScope, String fundTotal) {
        NamedCsvRecord row =
                Settling.of(Sheet.of(BEFORE, changed(changes))).rows().get(1);
        assertThat(row.getField("status")).as(row.getField("reason")).isEqualTo("SETTLED");
        assertThat(row.getField("policy")).isEqualTo(policy);
        assertThat(row.getField("in_scope")).isEqualTo(inScope);
        assertThat(row.getField("fund_total")).isEqualTo(fundTotal);
        assertThat(row.getField("claim_id")).isEqualTo(changed(changes).get("claim_id"));
        assertThat(row.getField("person_id")).isEqualTo(changed(changes).get("person_id"));
    }

    private static void expect(String code, String changes, String policy, String says) {
        Map<String, String> changed = changed(changes);
        Settling settling = Settling.of(Sheet.of(BEFORE, changed, AFTER));
        assertThat(settling.status()).isEqualTo(Settling.SOME_REJECTED);
        assertThat(settling.err()).contains("3 claims, 2 settled, 1 rejected");
        assertThat(settling.line("before")).isEqualTo(NEIGHBOURS.line("before"));
        assertThat(settling.line("after")).isEqualTo(NEIGHBOURS.line("after"));
        expectRejected(settling.rows().get(1), changed, code, policy, says);
    }

    private static void expectRejected(
            NamedCsvRecord row, Map<String, String> changed, String code, String policy, String says) {
        assertThat(row.getField("status")).isEqualTo("REJECTED");
        assertThat(row.getField("reason")).startsWith(code + ": ").contains(says);
        assertThat(row.getField("policy")).isEqualTo("-".equals(policy) ? "" : policy);
        assertThat(AMOUNTS)
                .allSatisfy(amount -> assertThat(row.getField(amount)).isEmpty());
        assertThat(row.getField("claim_id")).isEqualTo(changed.get("claim_id").replaceAll("^[ \t]+|[ \t]+$", ""));
        assertThat(row.getField("person_id")).isEqualTo(changed.get("person_id").replaceAll("^[ \t]+|[ \t]+$", ""));
    }

    private static Map<String, String> changed(String changes) {
        String spelt = changes.replace('␣', ' ')
                .replace('⇥', '\t')
                .replace('␤', '\n')
                .replace('⍽', '\u00A0')
                .replace('〿', '\u3000');
        return claim("changed", spelt.split(" & "));
    }
}
