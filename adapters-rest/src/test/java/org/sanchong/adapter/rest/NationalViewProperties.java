package org.sanchong.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import org.sanchong.domain.money.Money;
import tools.jackson.databind.JsonNode;

/** The identities that programs count on which speak the national settlement interface. */
class NationalViewProperties {
    private static final List<String> REGIONS = List.of("430523", "371700", "341000");
    private static final List<String> CATEGORIES =
            List.of("", "DESTITUTE", "SUBSISTENCE_ALLOWANCE", "RETURNED_TO_POVERTY", "POVERTY_PRONE");
    private static Serving service;
    private static int number;

    /** Seeds that are close together begin alike, and small ones come often. */
    private static final long SCATTERING = 0x9E3779B97F4A7C15L;

    @BeforeContainer
    static void start() {
        service = Serving.development();
    }

    @AfterContainer
    static void stop() {
        service.close();
    }

    @Property(tries = 150)
    @Label(
            "the parts are the whole, the funds are their sum and their list, and the person pays the rest; in both views alike")
    void identitiesHold(@ForAll long seed) {
        Map<String, Object> claim = claim(new Random(seed * SCATTERING));
        JsonNode told =
                service.post("/v1/settlements/preview?view=national", claim).json();
        JsonNode info = told.path("setlinfo");
        assertThat(sum(info, "fulamt_ownpay_amt", "overlmt_selfpay", "preselfpay_amt", "inscp_scp_amt"))
                .isEqualTo(yuan(info, "medfee_sumamt"));
        Money funds = sum(
                info,
                "hifp_pay",
                "cvlserv_pay",
                "hifes_pay",
                "hifmi_pay",
                "hifob_pay",
                "hifdm_pay",
                "maf_pay",
                "oth_pay");
        assertThat(funds).isEqualTo(yuan(info, "fund_pay_sumamt"));
        assertThat(yuan(info, "medfee_sumamt").minus(funds).minus(yuan(info, "hosp_part_amt")))
                .isEqualTo(yuan(info, "psn_part_amt"))
                .isEqualTo(sum(info, "acct_pay", "psn_cash_pay", "acct_mulaid_pay"));
        Money listed = Money.zero();
        for (JsonNode fund : told.path("setldetail")) {
            listed = listed.plus(yuan(fund, "fund_payamt"));
        }
        assertThat(listed).isEqualTo(funds);
        assertThat(yuan(info, "act_pay_dedc").isMoreThan(yuan(info, "inscp_scp_amt")))
                .isFalse();

        JsonNode other = service.post("/v1/settlements/preview", claim).json();
        assertThat(info.path("psn_part_amt").asString())
                .isEqualTo(other.path("personal").asString());
        assertThat(info.path("inscp_scp_amt").asString())
                .isEqualTo(other.path("in_scope").asString());
        assertThat(told.path("notes")).isEqualTo(other.path("notes"));

        boolean isWaived =
                Money.parse(claim.get("offsite_first_self_pay").toString()).isMoreThan(yuan(info, "preselfpay_amt"));
        Statistics.label("waived").collect(isWaived).coverage(c -> c.check(true).percentage(p -> p > 5));
        Statistics.label("funds")
                .collect(told.path("setldetail").size())
                .coverage(c -> c.check(1).percentage(p -> p > 5));
    }

    private static Map<String, Object> claim(Random random) {
        // Half of them are small: of these one fund alone pays, or none.
        long total = 100_00 + random.nextInt(random.nextBoolean() ? 300_000 : 20_000_000);
        Map<String, Object> claim = new LinkedHashMap<>(Serving.claim(
                "N" + number++,
                "region",
                REGIONS.get(random.nextInt(REGIONS.size())),
                "discharged_on",
                "2022-06-20",
                "total",
                Money.ofFen(total).toString()));
        claim.put("categories", CATEGORIES.get(random.nextInt(CATEGORIES.size())));
        claim.put("out_of_catalog", Money.ofFen(total / 9).toString());
        claim.put("over_limit", Money.ofFen(random.nextInt(2) * total / 50).toString());
        claim.put("first_self_pay", Money.ofFen(random.nextInt(2) * total / 20).toString());
        claim.put("offsite_first_self_pay", Money.ofFen(1 + total / 11).toString());
        return claim;
    }

    private static Money sum(JsonNode of, String... names) {
        Money sum = Money.zero();
        for (String name : names) {
            sum = sum.plus(yuan(of, name));
        }
        return sum;
    }

    private static Money yuan(JsonNode of, String name) {
        return Money.parse(of.path(name).asString());
    }
}
