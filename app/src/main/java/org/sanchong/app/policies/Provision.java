package org.sanchong.app.policies;

import java.util.List;
import java.util.Optional;
import org.sanchong.domain.law.CellKey;
import org.sanchong.domain.law.Source;

/**
 * One thing that a policy rules in one place (规定), such as a cap or for whom a schedule is.
 *
 * @param key what it is, and what it is matched by with that of another policy in the same place
 * @param name what it is called, for people
 * @param value what is ruled
 * @param rest what else is compared: where it differs alone, the value is the same and rests on something else
 * @param words the value for people
 * @param source the clause that it rests on; nothing where the policy gives none
 * @param remark what stands beside the value, for people; empty where nothing does
 */
record Provision(
        Key key, String name, Object value, Object rest, String words, Optional<Source> source, String remark) {
    /**
     * What a provision is.
     *
     * @param field what it is, as programs know it, such as {@code rate}
     * @param which which of several it is, such as an account's name; empty where there is but one
     * @param by the attributes that choose a figure
     * @param at where among them it stands
     */
    record Key(String field, String which, List<String> by, List<CellKey> at) {
        /** Returns that of something of which there is but one in its place. */
        static Key of(String field) {
            return new Key(field, "", List.of(), List.of());
        }
    }

    /** Returns one that rests on a clause around it, or on none. */
    static Provision of(String field, String name, Object value, String words) {
        return new Provision(Key.of(field), name, value, List.of(), words, Optional.empty(), "");
    }

    /** Returns the same beside others of its field. */
    Provision which(String which) {
        return new Provision(new Key(key.field(), which, key.by(), key.at()), name, value, rest, words, source, remark);
    }

    /** Returns the same, said to rest on the clause; the clause and its note are compared elsewhere. */
    Provision by(Source clause) {
        Source bare = Source.of(clause.clause(), clause.provenance());
        return new Provision(key, name, value, rest, words, Optional.of(bare), remark);
    }

    /** Returns the same, resting on the clause, which is compared with it. */
    Provision restingOn(Source clause) {
        return new Provision(key, name, value, List.of(clause), words, Optional.of(clause), remark);
    }
}
