package org.sanchong.domain.premium;

import org.sanchong.domain.law.Absence;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.PrintedFigure;
import org.sanchong.domain.law.PrintedFigure.Bound;
import org.sanchong.domain.law.PrintedFigure.Kind;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;

/** What a policy rules of the help with a category's premium. */
public sealed interface SubsidyTerms {
    /** Returns the clause. */
    Source source();

    /**
     * A share of the personal premium.
     *
     * @param share the share, 0 % to 100 %
     */
    record Share(Figure<Rate> share) implements SubsidyTerms {
        /** Checks that it is a share. */
        public Share {
            if (!share.value().isShare()) {
                throw new IllegalArgumentException("a subsidy is a share of the personal premium: " + share.value());
            }
        }

        @Override
        public Source source() {
            return share.source();
        }
    }

    /**
     * A fixed amount (定额), but no more than the personal premium.
     *
     * @param amount the amount, not negative
     */
    record Fixed(Figure<Money> amount) implements SubsidyTerms {
        /** Checks that it is not negative. */
        public Fixed {
            if (amount.value().isNegative()) {
                throw new IllegalArgumentException("a subsidy is not negative: " + amount.value());
            }
        }

        @Override
        public Source source() {
            return amount.source();
        }
    }

    /**
     * A share that the locality sets within a printed range.
     *
     * @param floor the least share, included
     * @param ceiling the greatest share, included
     * @param source the clause
     */
    record LocalShare(Rate floor, Rate ceiling, Source source) implements SubsidyTerms {
        /** Checks that the range holds a share. */
        public LocalShare {
            if (!floor.isShare() || !ceiling.isShare() || floor.compareTo(ceiling) > 0) {
                throw new IllegalArgumentException("a range of shares: from " + floor + " to " + ceiling);
            }
        }

        /** Returns the range as a clause prints it; a share alone where both ends are one. */
        public PrintedFigure printed() {
            long least = floor.millionths();
            long most = ceiling.millionths();
            Bound bound = least == most ? Bound.EXACTLY : Bound.BETWEEN;
            return new PrintedFigure(Kind.SHARE, bound, least, most, "");
        }
    }

    /**
     * No help, and the document says so.
     *
     * @param source the clause
     */
    record None(Source source) implements SubsidyTerms {}

    /**
     * The document names the help and not how much it is.
     *
     * @param absence why there is no figure
     */
    record Absent(Absence absence) implements SubsidyTerms {
        @Override
        public Source source() {
            return absence.source();
        }
    }
}
