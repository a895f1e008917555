package org.sanchong.catalog;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanchong.domain.claim.ClaimAttribute;

/** Reads the declaration of an attribute, in the vocabulary or in a policy. */
final class AttributeReader {
    private static final int MOST_CODES = 62;
    private static final Constants<ClaimAttribute.Kind> KINDS = Constants.of(
            List.of(ClaimAttribute.Kind.values()), kind -> kind.name().toLowerCase(Locale.ROOT));

    private final Defects defects;

    AttributeReader(Defects defects) {
        this.defects = defects;
    }

    /** Returns the attribute of that name. */
    Optional<ClaimAttribute> read(String name, Fields fields) {
        int before = defects.errors();
        ClaimAttribute.Builder attribute = ClaimAttribute.builder().name(name);
        Optional<Written> codes = fields.get("codes");
        Optional<ClaimAttribute.Kind> kind = codes.isPresent() && !fields.has("type")
                ? Optional.of(ClaimAttribute.Kind.CODE)
                : fields.require("type").flatMap(word -> KINDS.read(word, defects));
        kind.ifPresent(attribute::kind);
        fields.get("en", ScalarForm.TEXT).ifPresent(attribute::english);
        fields.get("zh", ScalarForm.TEXT).ifPresent(attribute::chinese);
        attribute.addAllAlso(FurtherWords.among(fields, defects));
        codes.ifPresent(written -> codes(written, attribute));
        kind.ifPresent(k -> check(k, fields));
        fields.close();
        return defects.unlessSince(before, fields.place(), attribute::build);
    }

    /**
     * Returns an attribute that is declared twice: one of codes has the codes of both, and codes tell more precisely what
     * an identifier is. Nothing is returned where the two do not go together.
     */
    static Optional<ClaimAttribute> merged(ClaimAttribute known, ClaimAttribute further) {
        boolean narrowed = known.kind() == ClaimAttribute.Kind.IDENTIFIER && further.kind() == ClaimAttribute.Kind.CODE;
        if (known.kind() != further.kind() && !narrowed) {
            return Optional.empty();
        }
        Map<String, ClaimAttribute.Code> codes = new LinkedHashMap<>();
        known.codes().forEach(code -> codes.put(code.code(), code));
        further.codes().forEach(code -> codes.putIfAbsent(code.code(), code));
        return codes.size() > MOST_CODES
                ? Optional.empty()
                : Optional.of(ClaimAttribute.builder()
                        .name(known.name())
                        .kind(further.kind())
                        .english(known.english())
                        .chinese(known.chinese())
                        .addAllAlso(known.also())
                        .addAllCodes(codes.values())
                        .build());
    }

    private void check(ClaimAttribute.Kind kind, Fields fields) {
        if ((kind == ClaimAttribute.Kind.CODE) != fields.has("codes")) {
            String message = "an attribute of type code, and no other, lists its 'codes'";
            defects.error(fields.placeOf("codes"), DefectCode.CONFLICTING_KEYS, message);
        }
    }

    private void codes(Written written, ClaimAttribute.Builder attribute) {
        int count =
                written.isMapping() ? written.entries().size() : written.items().size();
        if (count == 0 || count > MOST_CODES) {
            String message = "an attribute has from 1 to " + MOST_CODES + " codes; here are " + count;
            defects.error(written.place(), DefectCode.TOO_MANY_CODES, message);
        }
        if (written.isMapping()) {
            Fields.of(written, defects)
                    .ifPresent(codes -> codes.rest()
                            .forEach(entry -> ScalarForm.CODE
                                    .read(entry.key(), defects)
                                    .flatMap(code -> labelled(code, entry.value()))
                                    .ifPresent(attribute::addCode)));
            return;
        }
        Set<String> seen = new LinkedHashSet<>();
        for (Written item : Lists.items(written, defects)) {
            ScalarForm.CODE.read(item, defects).ifPresent(code -> {
                if (!seen.add(code)) {
                    defects.error(item.place(), DefectCode.DUPLICATE_NAME, "'" + code + "' is listed twice");
                }
                attribute.addCode(new ClaimAttribute.Code(code, code, code, false));
            });
        }
    }

    private Optional<ClaimAttribute.Code> labelled(String code, Written written) {
        return Fields.of(written, defects).map(fields -> {
            String english = fields.get("en", ScalarForm.TEXT).orElse(code);
            String chinese = fields.get("zh", ScalarForm.TEXT).orElse(code);
            boolean sameDay = Flags.read(fields, "same-day", defects).orElse(false);
            List<String> also = FurtherWords.among(fields, defects);
            fields.close();
            return new ClaimAttribute.Code(code, english, chinese, sameDay, also);
        });
    }
}
