package org.sanchong.application.usecase;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sanchong.application.port.in.SamplePayments;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.CareType;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.Expense;
import org.sanchong.domain.claim.Facility;
import org.sanchong.domain.claim.Locality;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.Accumulators;
import org.sanchong.domain.settlement.Derivation;
import org.sanchong.domain.settlement.ExplainedSettlement;
import org.sanchong.domain.settlement.SettlementCalculator;
import org.sanchong.domain.settlement.SettlementRejection;

/** Samples by halving: where the middle of two points does not lie on the straight line between them, it is a point too. */
final class SamplingPayments implements SamplePayments {
    /** Into how many equal parts the expense is parted at first, so that a bend and its opposite do not hide each other. */
    private static final long PARTS = 24;

    private static final long YUAN = 100;

    private final PolicyCatalog catalog;
    private final SettlementCalculator calculator;

    SamplingPayments(PolicyCatalog catalog) {
        this.catalog = catalog;
        this.calculator = SettlementCalculator.of(catalog);
    }

    @Override
    public Curve sample(Stay stay) {
        Sampling sampling = new Sampling(stay, new TreeMap<>(), new TreeSet<>());
        long step = stay.upTo().fen() / YUAN / PARTS * YUAN;
        add(sampling, 0);
        for (long part = 1; part <= PARTS; part++) {
            long to = part == PARTS ? stay.upTo().fen() : step * part;
            add(sampling, to);
            refine(sampling, step * (part - 1), to);
        }
        return sampling.rejections().isEmpty()
                ? new Curve(new ArrayList<>(sampling.points().values()), "")
                : new Curve(List.of(), sampling.rejections().first());
    }

    /** What is sampled so far: points by their expense in fen, and the codes of rejections. */
    private record Sampling(Stay stay, SortedMap<Long, Point> points, SortedSet<String> rejections) {}

    private void add(Sampling sampling, long fen) {
        point(sampling.stay(), fen)
                .peek(point -> sampling.points().put(fen, point))
                .peekLeft(rejection -> sampling.rejections().add(rejection.code()));
    }

    private void refine(Sampling sampling, long from, long to) {
        long middle = (from + to) / 2 / YUAN * YUAN;
        if (to - from < 2 * YUAN || !sampling.rejections().isEmpty()) {
            return;
        }
        add(sampling, middle);
        Map<Long, Point> points = sampling.points();
        Point before = points.get(from);
        Point between = points.get(middle);
        Point after = points.get(to);
        if (before == null || between == null || after == null || isStraight(before, between, after)) {
            points.remove(middle);
            return;
        }
        refine(sampling, from, middle);
        refine(sampling, middle, to);
    }

    /** Whether every payment in the middle is, to within a yuan, what a straight line makes of its neighbours. */
    private static boolean isStraight(Point from, Point middle, Point to) {
        for (TierName tier : TierName.values()) {
            if (!isStraight(from, middle, to, tier)) {
                return false;
            }
        }
        return from.reached().keySet().equals(to.reached().keySet());
    }

    private static boolean isStraight(Point from, Point middle, Point to, TierName tier) {
        long before = middle.total().minus(from.total()).fen();
        long after = to.total().minus(middle.total()).fen();
        long rise =
                Math.multiplyExact(middle.paidBy(tier).minus(from.paidBy(tier)).fen(), after);
        long further =
                Math.multiplyExact(to.paidBy(tier).minus(middle.paidBy(tier)).fen(), before);
        return Math.abs(Math.subtractExact(rise, further)) <= Math.multiplyExact(YUAN, before + after);
    }

    private Either<SettlementRejection, Point> point(Stay stay, long fen) {
        BenefitPolicy policy = catalog.policy(stay.policy())
                .orElseThrow(() -> new IllegalArgumentException("no policy " + stay.policy()));
        LocalDate day = policy.period().from();
        Claim claim = Claim.builder()
                .id(new ClaimId("sample"))
                .person(new PersonId("sample"))
                .region(policy.region())
                .addAllCategories(stay.categories())
                .careType(CareType.INPATIENT)
                .facility(Facility.of(stay.level(), Locality.IN_COUNTY))
                .admittedOn(day)
                .dischargedOn(day)
                .expense(Expense.allInScope(Money.ofFen(fen)))
                .build();
        return calculator.explain(claim, Accumulators.none()).map(SamplingPayments::point);
    }

    private static Point point(ExplainedSettlement explained) {
        Map<TierName, Step> reached = new EnumMap<>(TierName.class);
        for (Derivation.Step step : explained.derivation().steps()) {
            if (step instanceof Derivation.TierReckoned tier) {
                reached.put(
                        tier.tier(),
                        new Step(tier.burden(), tier.payment(), tier.taken().orElse("")));
            }
        }
        return new Point(
                explained.settlement().total(),
                explained.settlement().payments(),
                explained.settlement().personal(),
                reached);
    }
}
