package org.sanchong.benchmarks.engines;

import java.util.ArrayList;
import java.util.List;
import org.sanchong.benchmarks.engines.EngineCase.Care;
import org.sanchong.benchmarks.engines.EngineCase.Group;

/** The fact that rules work on: a claim, the stage that its settlement has reached, and what was paid so far. */
public final class RuleCase {
    private static final long TRANSITION_END = 20_453;

    private final EngineCase of;
    private final List<String> categories;
    private Stage stage = Stage.SCOPE;
    private long burden;
    private long offered;
    private long basic;
    private long critical;
    private long assistance;
    private long further;

    /** How far the settlement has come. */
    public enum Stage {
        /** What is in scope is being found. */
        SCOPE,
        /** Basic insurance is next. */
        BASIC,
        /** Critical illness insurance is next. */
        CRITICAL,
        /** Medical assistance is next. */
        ASSISTANCE,
        /** Further assistance is next. */
        FURTHER,
        /** It is settled. */
        DONE
    }

    RuleCase(EngineCase of) {
        this.of = of;
        this.burden = of.inScope();
        this.categories = categories(of);
    }

    static List<String> categories(EngineCase of) {
        List<String> held = new ArrayList<>();
        for (Group group : Group.values()) {
            if (of.holds(group)) {
                held.add(group.name());
            }
        }
        return held;
    }

    List<Long> payments() {
        return List.of(basic, critical, assistance, further);
    }

    public Stage getStage() {
        return stage;
    }

    public void setStage(Stage next) {
        stage = next;
    }

    public String getCareType() {
        return of.care().name();
    }

    public String getLevel() {
        return "LEVEL_" + of.level();
    }

    public String getLocality() {
        return of.place().name();
    }

    public boolean isDesignated() {
        return of.isDesignated();
    }

    public List<String> getCategories() {
        return categories;
    }

    public boolean isAssisted() {
        return of.groups() != 0;
    }

    public boolean isCore() {
        return of.holds(Group.DESTITUTE)
                || of.holds(Group.SUBSISTENCE_ALLOWANCE)
                || of.holds(Group.RETURNED_TO_POVERTY);
    }

    public boolean isEdge() {
        return of.day() <= TRANSITION_END
                && (of.holds(Group.ALLOWANCE_MARGIN)
                        || of.holds(Group.UNSTABLY_LIFTED)
                        || of.holds(Group.POVERTY_PRONE));
    }

    public boolean isCounted() {
        return of.care() != Care.OUTPATIENT_ORDINARY;
    }

    public long getFirstSelfPay() {
        return of.firstSelfPay();
    }

    public long getBasicPaid() {
        return of.basicPaid();
    }

    public long getBasicPaidBefore() {
        return of.before().basicPaid();
    }

    public long getCriticalBaseBefore() {
        return of.before().criticalBase();
    }

    public long getCriticalPaidBefore() {
        return of.before().criticalPaid();
    }

    public long getAssistanceBaseBefore() {
        return of.before().assistanceBase();
    }

    public long getAssistancePaidBefore() {
        return of.before().assistancePaid();
    }

    public long getFurtherBaseBefore() {
        return of.before().furtherBase();
    }

    public long getFurtherPaidBefore() {
        return of.before().furtherPaid();
    }

    /** Returns what no tier has paid yet. */
    public long getBurden() {
        return burden;
    }

    /** Takes more into scope. */
    public void widenScope(long by) {
        burden += by;
    }

    /** Offers what a rule would pay: the highest is taken. */
    public void offer(long payment) {
        offered = Math.max(offered, payment);
    }

    /** Returns the highest offer, and forgets it. */
    public long takeOffer() {
        long taken = offered;
        offered = 0;
        return taken;
    }

    public void payBasic(long payment) {
        basic = payment;
        burden -= payment;
    }

    public void payCritical(long payment) {
        critical = payment;
        burden -= payment;
    }

    public void payAssistance(long payment) {
        assistance = payment;
        burden -= payment;
    }

    public void payFurther(long payment) {
        further = payment;
        burden -= payment;
    }
}
