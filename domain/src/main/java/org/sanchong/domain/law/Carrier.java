package org.sanchong.domain.law;

import java.util.Optional;

/**
 * What carries a clause out (落实载体), as far as no policy does by citing it: something of the program that is named,
 * something that is planned, or another document.
 */
public sealed interface Carrier {
    /** By what means a clause is carried out. */
    enum Means {
        /** A rule that fixes who gets what (规则). */
        RULE,
        /** An indicator with a threshold (指标). */
        INDICATOR,
        /** Steps with deadlines (流程). */
        WORKFLOW,
        /** An entry in the ledger of tasks (任务台账). */
        MEASURE
    }

    /**
     * Something of the program that carries the clause out.
     *
     * @param means by what means
     * @param name a Java type by its full name, or an item of a policy such as {@code heze-2022/medical-assistance}
     */
    record Named(Means means, String name) implements Carrier {
        /** Returns whether the name is a Java type's. */
        public boolean isType() {
            return name.indexOf('.') >= 0;
        }
    }

    /**
     * Nothing yet: it is planned (待建).
     *
     * @param means by what means it will be carried out
     * @param topic what it belongs to, such as {@code premium}
     */
    record Planned(Means means, String topic) implements Carrier {}

    /**
     * Another document, to which the clause leaves it (另行规定).
     *
     * @param title the document's title or number; empty where the clause names none
     */
    record Delegated(String title) implements Carrier {
        /** Returns the document's title or number, where the clause names one. */
        public Optional<String> document() {
            return title.isEmpty() ? Optional.empty() : Optional.of(title);
        }
    }
}
