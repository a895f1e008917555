package org.sanchong.app.verify;

import java.util.Map;
import org.sanchong.app.verify.MismatchException.Code;
import org.sanchong.domain.benefit.TierName;

/** The form of a derivation, {@code sanchong.derivation/1}: which members it has, and how their values are written. */
final class DerivationForm {
    /** The first member, by which a reader knows what it reads. */
    static final String FORMAT = "sanchong.derivation/1";

    private static final Form ANY = Form.text("text", text -> true);
    private static final Form SOME = Form.text("text that is not empty", text -> !text.isEmpty());
    private static final Form HASH = Form.text("64 hexadecimal digits", Written::isHash);
    private static final Form AMOUNT = Form.text("yuan with two decimals", text -> {
        Long fen = Fen.read(text);
        return fen != null && fen >= 0;
    });
    private static final Form SIGNED = Form.text("yuan with two decimals", text -> Fen.read(text) != null);
    private static final Form COUNT = Form.text("a whole number", Written::isCount);
    private static final Form RATE = Form.text("a percentage with its sign", text -> Fen.millionths(text) != null);
    private static final Form PROVENANCE = Form.oneOf("DOCUMENT", "DERIVED", "CITED", "ILLUSTRATIVE");
    private static final Form TIER = Form.oneOf(
            "basic", "critical_illness", "supplementary", "medical_assistance", "further_assistance", "backstop");
    private static final Form PART =
            Form.oneOf("out_of_catalog", "over_limit", "first_self_pay", "offsite_first_self_pay");
    private static final Form FLAG = value -> {
        if (!(value instanceof Json.Flag)) {
            throw MismatchException.of(Code.FORM, "", value.toString(), "true | false");
        }
    };
    private static final Form BAND = value -> {
        if (!(value instanceof Json.Literal number)
                || !Written.isCount(number.written())
                || number.written().equals("0")) {
            throw MismatchException.of(Code.FORM, "", value.toString(), "a whole number from 1");
        }
    };

    private static final Form AMOUNT_FIGURE = figure(AMOUNT);
    private static final Form RATE_FIGURE = figure(RATE);
    private static final Form SCHEDULE = schedule();
    private static final Map<String, Form> STEPS = steps();
    private static final Form STEP = DerivationForm::checkStep;
    private static final Form PAYMENTS = payments();
    private static final Form MOVEMENT = movement(AMOUNT);
    private static final Form STAYS_MOVEMENT = movement(COUNT);
    private static final Form WHOLE = whole();

    private DerivationForm() {}

    /** Checks the form of a derivation. */
    static void check(Json.Members derivation) {
        WHOLE.check(derivation);
    }

    private static Form whole() {
        return Form.object()
                .with("format", Form.oneOf(FORMAT))
                .with("catalog", HASH)
                .with("policy", SOME)
                .with("region", Form.text("six digits", Written::isRegion))
                .maybe("assistance_region", Form.text("six digits", Written::isRegion))
                .with("claim_id", SOME)
                .with("person_id", SOME)
                .with("lang", Form.oneOf("en", "zh"))
                .with("facts", DerivationForm::checkFacts)
                .with("derived", DerivationForm::checkDerived)
                .with("total", AMOUNT)
                .with("in_scope_before", AMOUNT)
                .with("in_scope", AMOUNT)
                .with("steps", Form.list(STEP))
                .with("payments", PAYMENTS)
                .with("fund_total", AMOUNT)
                .with("personal", AMOUNT)
                .with("in_scope_burden", AMOUNT)
                .with("on_application", AMOUNT)
                .maybe("if_approved", DerivationForm::checkIfApproved)
                .with("movements", Form.list(DerivationForm::checkMovement))
                .with("sha256", HASH);
    }

    private static void checkFacts(Json value) {
        if (!(value instanceof Json.Members facts)) {
            throw MismatchException.of(Code.FORM, "", value.toString(), "{…}");
        }
        for (Map.Entry<String, Json> fact : facts.byName().entrySet()) {
            Form form = fact.getKey().equals("categories") ? Form.list(SOME) : SOME;
            Form.check(form, fact.getValue(), fact.getKey());
        }
        if (facts.get("categories") == null) {
            throw MismatchException.of(Code.FORM, "categories", null, "[…]");
        }
    }

    private static void checkDerived(Json value) {
        if (!(value instanceof Json.Members derived)) {
            throw MismatchException.of(Code.FORM, "", value.toString(), "{…}");
        }
        derived.byName().forEach((name, number) -> Form.check(COUNT, number, name));
    }

    private static Form figure(Form value) {
        return Form.object()
                .with("value", value)
                .with("clause", SOME)
                .with("provenance", PROVENANCE)
                .maybe("derived_from", SOME);
    }

    private static Form.ObjectForm step(String kind) {
        return Form.object()
                .with("id", SOME)
                .with("step", Form.oneOf(kind))
                .with("clause", SOME)
                .with("provenance", PROVENANCE);
    }

    private static Form.ObjectForm ofTier(String kind) {
        return step(kind).with("tier", TIER).with("label", SOME);
    }

    private static Map<String, Form> steps() {
        Form change = Form.object().with("tier", TIER).with("label", SOME).with("amount", SIGNED);
        return Map.of(
                "suspended", step("suspended").with("categories", Form.list(SOME)),
                "taken-into-scope",
                        step("taken-into-scope")
                                .with("part", PART)
                                .with("share", RATE_FIGURE)
                                .with("moved", AMOUNT)
                                .with("in_scope_after", AMOUNT),
                "pending", step("pending"),
                "supplied", ofTier("supplied").with("payment", AMOUNT),
                "without-benefit", ofTier("without-benefit"),
                "tier",
                        ofTier("tier")
                                .with("burden", AMOUNT)
                                .with("schedules", Form.list(SCHEDULE))
                                .with("taken", ANY)
                                .with("payment", AMOUNT)
                                .with("on_application", AMOUNT),
                "envelope",
                        step("envelope")
                                .with("bound", Form.oneOf("AT_MOST", "AT_LEAST"))
                                .with("of", Form.oneOf("TOTAL", "IN_SCOPE"))
                                .with("over", Form.list(TIER))
                                .maybe("paid_by", TIER)
                                .with("base", AMOUNT)
                                .with("share", RATE_FIGURE)
                                .with("bound_amount", AMOUNT)
                                .with("paid_before", AMOUNT)
                                .with("changes", Form.list(change)));
    }

    private static Form schedule() {
        Form slice = Form.object()
                .with("band", BAND)
                .maybe("up_to", AMOUNT_FIGURE)
                .with("before", AMOUNT)
                .with("amount", AMOUNT)
                .with("rate", RATE_FIGURE);
        Form cap = Form.object()
                .with("account", SOME)
                .with("ceiling", AMOUNT_FIGURE)
                .with("counted", AMOUNT)
                .with("cut", AMOUNT);
        return Form.object()
                .with("id", SOME)
                .maybe("variant_of", SOME)
                .with("waits_for_application", FLAG)
                .with("accrual", Form.oneOf("CLAIM", "PLAN_YEAR"))
                .with("origin", Form.oneOf("BURDEN", "EXCESS"))
                .with("base_before", AMOUNT)
                .with("base", AMOUNT)
                .maybe("deductible", AMOUNT_FIGURE)
                .maybe("charged_before", AMOUNT)
                .maybe("charged_by", Form.object().with("clause", SOME).with("provenance", PROVENANCE))
                .maybe("deductible_left", AMOUNT)
                .with("slices", Form.list(slice))
                .with("paid_on_base_before", AMOUNT)
                .with("paid_on_base_after", AMOUNT)
                .with("rounding", Form.oneOf("HALF_UP to the fen"))
                .with("caps", Form.list(cap))
                .with("payment", AMOUNT);
    }

    private static void checkStep(Json value) {
        String kind = value instanceof Json.Members step ? step.text("step") : null;
        Form form = kind == null ? null : STEPS.get(kind);
        if (form == null) {
            throw MismatchException.of(Code.FORM, "step", kind, "one of the seven kinds of step");
        }
        form.check(value);
    }

    private static Form payments() {
        Form.ObjectForm payments = Form.object();
        for (TierName tier : TierName.values()) {
            payments.with(tier.column(), AMOUNT);
        }
        return payments;
    }

    private static void checkIfApproved(Json value) {
        boolean rejected = value instanceof Json.Members object && object.get("rejected") != null;
        Form form = rejected
                ? Form.object().with("rejected", SOME)
                : Form.object().with("steps", Form.list(STEP)).with("payments", PAYMENTS);
        form.check(value);
    }

    private static void checkMovement(Json value) {
        boolean stays = value instanceof Json.Members movement && "STAYS".equals(movement.text("measure"));
        (stays ? STAYS_MOVEMENT : MOVEMENT).check(value);
    }

    private static Form movement(Form amount) {
        return Form.object()
                .with("account", SOME)
                .with("measure", Form.oneOf("BASE", "PAID", "DEDUCTIBLE", "STAYS"))
                .with("owner", Form.oneOf("PERSON", "HOUSEHOLD"))
                .with("period", Form.oneOf("PLAN_YEAR", "LIFETIME", "STAY_CHAIN"))
                .maybe("plan_year", Form.text("a year", Written::isYear))
                .maybe("region", Form.text("six digits", Written::isRegion))
                .with("before", amount)
                .with("moved", amount)
                .with("after", amount);
    }
}
