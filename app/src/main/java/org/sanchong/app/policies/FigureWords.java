package org.sanchong.app.policies;

import java.util.ArrayList;
import java.util.List;
import org.sanchong.domain.law.CellKey;
import org.sanchong.domain.law.Figure;

/** What a figure is called, and what stands beside its value. */
final class FigureWords {
    private final FactWords facts;
    private final Phrases phrases;

    FigureWords(FactWords facts) {
        this.facts = facts;
        this.phrases = facts.phrases();
    }

    /** Returns what the figure is, with what chooses it, such as "deductible [level 2 (county)]". */
    String name(PolicyFigure figure) {
        return name(figure.role(), figure.cell().keys());
    }

    /** Returns what the figure of the role is that stands at the keys. */
    String name(PolicyFigure.Role role, List<CellKey> at) {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < at.size(); i++) {
            keys.add(key(role.by().get(i), at.get(i)));
        }
        String chosen = keys.isEmpty() ? "" : " [" + String.join(phrases.either(", ", "，"), keys) + "]";
        return role(role) + chosen;
    }

    private String role(PolicyFigure.Role role) {
        String band = role.band() == 0 ? "" : phrases.either("band " + role.band() + " ", "第" + role.band() + "段");
        return switch (role.kind()) {
            case DEDUCTIBLE -> phrases.either("deductible", "起付线");
            case EDGE -> band + phrases.either("up to and including", "上限（含）");
            case RATE -> band + phrases.either("rate", "支付比例");
            case CAP -> phrases.either("cap on ", "封顶线，累计于 ") + role.account();
            case SHARE -> phrases.either("share", "比例");
        };
    }

    private String key(String attribute, CellKey key) {
        return key instanceof CellKey.OfCode code
                ? facts.value(attribute, code.code())
                : facts.attribute(attribute) + " " + key;
    }

    /** Returns what a figure is made from and the range that is printed for it; empty where there is neither. */
    String remark(Figure<?> figure) {
        List<String> remarks = new ArrayList<>();
        figure.derivedFrom().ifPresent(from -> remarks.add("= " + from));
        figure.floor().ifPresent(floor -> remarks.add(phrases.either("not below ", "不低于 ") + floor));
        figure.ceiling().ifPresent(ceiling -> remarks.add(phrases.either("not above ", "不高于 ") + ceiling));
        figure.rangeClause()
                .filter(clause -> !clause.equals(figure.source().clause()))
                .ifPresent(clause -> remarks.add(phrases.either("range by ", "区间依据 ") + clause));
        return String.join(phrases.either(", ", "，"), remarks);
    }
}
