package org.sanchong.catalog;

import java.util.ArrayList;
import java.util.List;
import org.sanchong.domain.law.Carrier;
import org.sanchong.domain.law.PrintedFigure;

/** How the figures of a clause, and what carries it out, are compiled. */
final class CompiledClause {
    private static final String NAMED = "named";
    private static final String PLANNED = "planned";
    private static final String DELEGATED = "delegated";

    private CompiledClause() {}

    static void figures(CompiledOutput out, List<PrintedFigure> figures) {
        out.number(figures.size());
        for (PrintedFigure figure : figures) {
            out.constant(figure.kind());
            out.constant(figure.bound());
            out.number(figure.least());
            out.number(figure.most());
            out.text(figure.unit());
        }
    }

    static List<PrintedFigure> figures(CompiledInput in) {
        List<PrintedFigure> figures = new ArrayList<>();
        for (int rest = in.count(); rest > 0; rest--) {
            figures.add(new PrintedFigure(
                    in.constant(PrintedFigure.Kind.values()),
                    in.constant(PrintedFigure.Bound.values()),
                    in.number(),
                    in.number(),
                    in.text()));
        }
        return figures;
    }

    static void carriers(CompiledOutput out, List<Carrier> carriers) {
        out.number(carriers.size());
        for (Carrier carrier : carriers) {
            if (carrier instanceof Carrier.Named named) {
                out.text(NAMED);
                out.constant(named.means());
                out.text(named.name());
            } else if (carrier instanceof Carrier.Planned planned) {
                out.text(PLANNED);
                out.constant(planned.means());
                out.text(planned.topic());
            } else {
                out.text(DELEGATED);
                out.text(((Carrier.Delegated) carrier).title());
            }
        }
    }

    static List<Carrier> carriers(CompiledInput in) {
        List<Carrier> carriers = new ArrayList<>();
        for (int rest = in.count(); rest > 0; rest--) {
            carriers.add(carrier(in));
        }
        return carriers;
    }

    private static Carrier carrier(CompiledInput in) {
        String form = in.text();
        return switch (form) {
            case NAMED -> new Carrier.Named(in.constant(Carrier.Means.values()), in.text());
            case PLANNED -> new Carrier.Planned(in.constant(Carrier.Means.values()), in.text());
            case DELEGATED -> new Carrier.Delegated(in.text());
            default -> throw CompiledInput.unknown(form);
        };
    }
}
