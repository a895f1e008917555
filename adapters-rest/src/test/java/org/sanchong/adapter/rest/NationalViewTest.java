package org.sanchong.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("?view=national: the names of the national settlement interface, in and out")
class NationalViewTest {
    private static Serving service;

    @BeforeAll
    static void start() {
        service = Serving.development();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** The claim of {@link Serving#claim} with other names: 3,000.00, of it 100.00 out of catalog, 60.00 and 40.00 paid first. */
    private static Map<String, Object> national(String id) {
        Map<String, Object> claim = new LinkedHashMap<>();
        claim.put("setl_id", id);
        claim.put("psn_no", "lantern-" + id);
        claim.put("insuplc_admdvs", "430523");
        claim.put("insutype", "390");
        claim.put("med_type", "21");
        claim.put("facility_level", "LEVEL_2");
        claim.put("locality", "IN_COUNTY");
        claim.put("begndate", "2022-03-01");
        claim.put("enddate", "2022-03-06");
        claim.put("medfee_sumamt", "3000.00");
        claim.put("fulamt_ownpay_amt", "100.00");
        claim.put("preselfpay_amt", "100.00");
        claim.put("offsite_first_self_pay", "40.00");
        return claim;
    }

    private static Map<String, Object> contract(String id) {
        return Serving.claim(
                id, "out_of_catalog", "100.00", "first_self_pay", "60.00", "offsite_first_self_pay", "40.00");
    }

    @Test
    @DisplayName(
            "the deductible of 800.00, then 80 % of what is left of 2,800.00: 1,600.00 by one fund, 1,400.00 in cash")
    void toldByHand() {
        JsonNode told = service.post("/v1/settlements/preview?view=national", national("N1"))
                .json();
        assertThat(told.path("setlinfo").toString())
                .isEqualTo(
                        "{\"setl_id\":\"N1\",\"psn_no\":\"lantern-N1\",\"insutype\":\"390\",\"medfee_sumamt\":\"3000.00\","
                                + "\"fulamt_ownpay_amt\":\"100.00\",\"overlmt_selfpay\":\"0.00\",\"preselfpay_amt\":\"100.00\","
                                + "\"inscp_scp_amt\":\"2800.00\",\"act_pay_dedc\":\"800.00\",\"hifp_pay\":\"1600.00\",\"cvlserv_pay\":\"0.00\","
                                + "\"hifes_pay\":\"0.00\",\"hifmi_pay\":\"0.00\",\"hifob_pay\":\"0.00\",\"hifdm_pay\":\"0.00\",\"maf_pay\":\"0.00\","
                                + "\"hosp_part_amt\":\"0.00\",\"oth_pay\":\"0.00\",\"fund_pay_sumamt\":\"1600.00\",\"psn_part_amt\":\"1400.00\","
                                + "\"acct_pay\":\"0.00\",\"psn_cash_pay\":\"1400.00\",\"acct_mulaid_pay\":\"0.00\"}");
        assertThat(told.path("setldetail").toString())
                .isEqualTo("[{\"fund_pay_type\":\"390100\",\"fund_pay_type_name\":\"基本医疗保险\","
                        + "\"inscp_scp_amt\":\"2800.00\",\"fund_payamt\":\"1600.00\"}]");
    }

    @Test
    @DisplayName("what is sent with national names is the claim that is sent with those of the files")
    void inAndOutAreTheSameClaim() {
        String told = service.post("/v1/settlements/preview", contract("N2")).body();
        String national = service.post("/v1/settlements/preview?view=national", national("N2"))
                .body();
        assertThat(service.post("/v1/settlements/preview?view=national", contract("N2"))
                        .body())
                .isEqualTo(national);
        assertThat(service.post("/v1/settlements", contract("N2")).status()).isEqualTo(201);
        Serving.Answer again = service.post("/v1/settlements?view=national", national("N2"));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(national);
        assertThat(service.get("/v1/settlements/N2?view=national").body()).isEqualTo(national);
        assertThat(service.get("/v1/settlements/N2").text("personal"))
                .isEqualTo("1400.00")
                .isEqualTo(
                        service.post("/v1/settlements/preview", contract("N3")).text("personal"));
        assertThat(told).contains("\"personal\":\"1400.00\"");
    }

    @Test
    @DisplayName("a claim committed with national names is kept once")
    void committed() {
        Serving.Answer first = service.post("/v1/settlements?view=national", national("N4"));
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header("Location")).isEqualTo("/v1/settlements/N4");
        assertThat(service.post("/v1/settlements?view=national", national("N4")).status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName(
            "two names for one field, an impossible part, a refund, an unknown view and national names elsewhere are refused")
    void refused() {
        Map<String, Object> twice = national("N5");
        twice.put("total", "3000.00");
        assertRefused(twice, "national", 400, "FIELD_TWICE");
        Map<String, Object> more = national("N6");
        more.put("offsite_first_self_pay", "100.01");
        assertRefused(more, "national", 400, "BAD_AMOUNT");
        Map<String, Object> no = national("N7");
        no.put("preselfpay_amt", "much");
        assertRefused(no, "national", 400, "BAD_AMOUNT");
        Map<String, Object> refund = national("N8");
        refund.put("reverses", "N4");
        assertRefused(refund, "national", 400, "BAD_PARAMETER");
        assertRefused(national("N9"), "other", 400, "BAD_PARAMETER");
        assertRefused(national("N9"), "contract", 400, "UNKNOWN_FIELD");
        Map<String, Object> unknown = national("N10");
        unknown.put("med_type", "99");
        assertRefused(unknown, "national", 422, "UNKNOWN_CODE");
    }

    private static void assertRefused(Map<String, Object> claim, String view, int status, String code) {
        Serving.Answer answer = service.post("/v1/settlements/preview?view=" + view, claim);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.text("code")).isEqualTo(code);
    }
}
