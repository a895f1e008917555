package org.sanchong.app.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;
import org.sanchong.domain.money.Money;

/** What is packed comes out again as if it had been written at once. */
class PackedJsonProperties {
    /**
     * A member of an object: a text where there are no amounts, otherwise an array of objects, each with the amounts.
     *
     * @param text the text, and part of the array's name
     * @param amounts the amounts of each object, in fen
     * @param objects how many there are
     */
    record Member(String text, List<Long> amounts, int objects) {}

    @Provide
    Arbitrary<List<Member>> members() {
        Arbitrary<Long> fen = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.longs().between(-70_000, 70_000)),
                Tuple.of(1, Arbitraries.longs().between(-Long.MAX_VALUE, Long.MAX_VALUE)));
        Arbitrary<String> text =
                Arbitraries.strings().withChars("aé保\"\\\n\u0001\u007f").ofMaxLength(200);
        return Combinators.combine(
                        text, fen.list().ofMaxSize(20), Arbitraries.integers().between(0, 3))
                .as(Member::new)
                .list()
                .ofMaxSize(8);
    }

    private static byte[] plain(List<Member> members, boolean sealed) {
        Utf8Text text = new Utf8Text();
        JsonText json = new JsonText(text).beginObject().member("first", "1");
        int seal = text.length();
        for (Member member : members) {
            if (member.amounts().isEmpty()) {
                json.member("text", member.text());
                continue;
            }
            json.name("list").beginArray();
            for (int i = 0; i < member.objects(); i++) {
                json.beginObject().member("kept", member.text());
                member.amounts().forEach(fen -> json.member("amount", Money.ofFen(fen)));
                json.endObject();
            }
            json.endArray();
        }
        json.endObject();
        if (sealed) {
            String hash = HexFormat.of().formatHex(sha256(text.toBytes()));
            text.insert(seal, ",\"sha256\":\"" + hash + '"');
        }
        return text.toBytes();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static void pack(Utf8Text text, List<Member> members, boolean sealed, JsonForms forms) {
        JsonForms.Kind<Member> kind = forms.kind();
        JsonText json = new JsonText(text).beginObject().member("first", "1");
        if (sealed) {
            json.seal();
        }
        for (Member member : members) {
            if (member.amounts().isEmpty()) {
                json.member("text", member.text());
                continue;
            }
            List<JsonForm> stretches = kind.of(member, draft -> {
                draft.json().name("list").beginArray();
                draft.cut();
                draft.json().beginObject().member("kept", member.text());
                member.amounts().forEach(fen -> draft.amount("amount"));
                draft.json().endObject();
                draft.cut();
                draft.json().endArray();
            });
            json.stretch(stretches.get(0));
            for (int i = 0; i < member.objects(); i++) {
                if (i > 0) {
                    text.add(',');
                }
                json.stretch(
                        stretches.get(1),
                        member.amounts().stream().mapToLong(Long::longValue).toArray());
            }
            json.stretch(stretches.get(2));
        }
        json.endObject();
    }

    @Property(tries = 1000)
    @Label("several derivations packed one behind the other come out as written at once")
    void comesOutAsWritten(@ForAll("members") List<Member> one, @ForAll("members") List<Member> other) {
        JsonForms forms = new JsonForms();
        Utf8Text packed = new Utf8Text(1);
        List<Integer> ends = new ArrayList<>();
        for (List<Member> each : List.of(one, other, one)) {
            pack(packed, each, true, forms);
            ends.add(packed.length());
        }
        byte[] bytes = packed.toBytes();
        PackedJson unpacked = new PackedJson();
        assertThat(unpacked.unpack(bytes, ends.get(0), ends.get(1) - ends.get(0), forms)
                        .toBytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(new String(plain(other, true), StandardCharsets.UTF_8));
        assertThat(unpacked.unpack(bytes, ends.get(1), ends.get(2) - ends.get(1), forms)
                        .toBytes())
                .isEqualTo(plain(one, true));
        boolean large = one.stream()
                .flatMap(member -> member.amounts().stream())
                .anyMatch(fen -> Math.abs(fen) > 1_000_000_000_000L);
        Statistics.label("amounts")
                .collect(large ? "with large ones" : "small ones")
                .coverage(coverage -> {
                    coverage.check("with large ones").percentage(share -> share > 20);
                    coverage.check("small ones").percentage(share -> share > 10);
                });
    }

    @Property(tries = 500)
    @Label("without a seal too")
    void withoutASeal(@ForAll("members") List<Member> members) {
        JsonForms forms = new JsonForms();
        Utf8Text packed = new Utf8Text();
        pack(packed, members, false, forms);
        byte[] bytes = packed.toBytes();
        assertThat(new PackedJson().unpack(bytes, 0, bytes.length, forms).toBytes())
                .isEqualTo(plain(members, false));
    }

    @Property
    @Label("days are written as LocalDate writes them")
    void daysAreWrittenAsLocalDateWritesThem(@ForAll @LongRange(min = -800_000, max = 3_000_000) long epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        assertThat(new Utf8Text().addDay(day).toBytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(day.toString());
    }
}
