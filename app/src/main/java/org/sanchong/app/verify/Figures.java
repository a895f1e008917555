package org.sanchong.app.verify;

import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.Rate;

/** How derivations show a figure of the catalog. */
final class Figures {
    private Figures() {}

    static Json.Members json(Figure<?> figure) {
        Json.ObjectBuilder json = new Json.ObjectBuilder();
        json.put("value", figure.value().toString());
        json.put("clause", figure.source().clause().toString());
        json.put("provenance", figure.source().provenance().name());
        figure.derivedFrom().ifPresent(from -> json.put("derived_from", from));
        return json.build();
    }

    static Json.Members json(Source source) {
        Json.ObjectBuilder json =
                new Json.ObjectBuilder().put("clause", source.clause().toString());
        return json.put("provenance", source.provenance().name()).build();
    }

    static long millionths(Figure<Rate> rate) {
        return rate.value().millionths();
    }
}
