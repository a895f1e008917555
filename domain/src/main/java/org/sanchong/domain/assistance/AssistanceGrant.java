package org.sanchong.domain.assistance;

import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.Rate;

/** A kind of assistance that a policy gives on application, with its clause. */
public sealed interface AssistanceGrant {
    /** Returns what is applied for. */
    AssistanceKind kind();

    /** Returns the clause. */
    Source source();

    /**
     * Medical assistance by the policy's schedules on application.
     *
     * @param source the clause
     */
    record Scheduled(Source source) implements AssistanceGrant {
        @Override
        public AssistanceKind kind() {
            return AssistanceKind.ON_APPLICATION;
        }
    }

    /**
     * Tilted assistance, for a burden above a share of the local income per head of the year before.
     *
     * @param line the share; a burden must be above it
     * @param source the clause
     */
    record Tilted(Figure<Rate> line, Source source) implements AssistanceGrant {
        @Override
        public AssistanceKind kind() {
            return AssistanceKind.TILTED;
        }
    }

    /**
     * More for special hardship, without a printed line or amount.
     *
     * @param source the clause
     */
    record CaseByCase(Source source) implements AssistanceGrant {
        @Override
        public AssistanceKind kind() {
            return AssistanceKind.SPECIAL_HARDSHIP;
        }
    }
}
