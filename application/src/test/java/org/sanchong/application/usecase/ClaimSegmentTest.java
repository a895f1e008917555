package org.sanchong.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanchong.application.InMemoryCatalog;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.ClaimFault;
import org.sanchong.domain.settlement.SettlementCalculator;
import org.sanchong.domain.settlement.SettlementRun;

class ClaimSegmentTest {
    private static final SettlementRun POLICIES =
            SettlementCalculator.of(new InMemoryCatalog()).newRun(false);
    private static final RowLayout LAYOUT = new RowLayout(
            new ClaimColumns(POLICIES.lexicon(), true)
                    .read(List.of(
                            "claim_id",
                            "person_id",
                            "region",
                            "care_type",
                            "facility_level",
                            "locality",
                            "admitted_on",
                            "discharged_on",
                            "total",
                            "x_a",
                            "x_b")),
            POLICIES.lexicon());

    private static void add(SegmentBuilder rows, String claim, String person, String... carried) {
        byte[] id = utf8(person);
        Arrays.fill(rows.words(), rows.row(), rows.row() + LAYOUT.width, 0);
        set(rows, RowLayout.CLAIM, claim);
        set(rows, RowLayout.PERSON, person);
        for (int i = 0; i < carried.length; i++) {
            set(rows, LAYOUT.carried + i, carried[i]);
        }
        ClaimFault fault = claim.startsWith("bad") ? new ClaimFault.MissingValue(claim) : null;
        rows.add(hash(claim), FieldText.hash(id, 0, id.length), fault);
    }

    private static void set(SegmentBuilder rows, int word, String text) {
        byte[] bytes = utf8("?" + text + "?");
        rows.words()[rows.row() + word] = rows.text(bytes, 1, bytes.length - 2);
    }

    private static long hash(String text) {
        return FieldText.hash(utf8(text), 0, utf8(text).length);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Rows are kept in another order than the file's, and are found again by their place in it. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 300, 65_536, 65_537, 140_000})
    void rowsKeepTheirTextsAndTheirPlacesInTheFile(int many) {
        SegmentBuilder rows = new SegmentBuilder(LAYOUT);
        Random random = new Random(many);
        List<String> people = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            people.add(random.nextInt(20) == 0 ? "" : "P" + random.nextInt(many));
            add(rows, (i % 10 == 3 ? "bad" : "C") + i, people.get(i), "a" + i, i % 3 == 0 ? "" : "理" + i);
        }
        List<ClaimSegment> segments = rows.build();
        assertThat(segments).hasSize((many + 65_535) / 65_536);
        int before = 0;
        for (ClaimSegment segment : segments) {
            for (int place = 0; place < segment.size; place++) {
                int row = segment.rowAt(place);
                int i = before + place;
                String claim = (i % 10 == 3 ? "bad" : "C") + i;
                assertThat(segment.placeOf(row)).isEqualTo(place);
                assertThat(segment.text(row, RowLayout.CLAIM)).isEqualTo(claim);
                assertThat(segment.text(row, RowLayout.PERSON)).isEqualTo(people.get(i));
                assertThat(segment.text(row, LAYOUT.carried)).isEqualTo("a" + i);
                assertThat(segment.text(row, LAYOUT.carried + 1)).isEqualTo(i % 3 == 0 ? "" : "理" + i);
                assertThat(segment.claimHashes[row]).isEqualTo(hash(claim));
                assertThat(segment.fault(row)).isEqualTo(i % 10 == 3 ? new ClaimFault.MissingValue(claim) : null);
            }
            for (int row = 1; row < segment.size; row++) {
                assertThat(segment.unitHashes[row] >>> 56).isGreaterThanOrEqualTo(segment.unitHashes[row - 1] >>> 56);
            }
            before += segment.size;
        }
        assertThat(before).isEqualTo(many);
        assertThat(rows.build()).isEmpty();
    }

    @Test
    void textsCompareByCodePoint() {
        List<String> texts = List.of("", "a", "aa", "b", "é", "理", "\uD7FF", "\uE000", "\uFF21", "\uFFFD", "😀", "𠀀");
        SegmentBuilder rows = new SegmentBuilder(LAYOUT);
        texts.forEach(text -> add(rows, text, "P"));
        ClaimSegment segment = rows.build().get(0);
        for (int one = 0; one < texts.size(); one++) {
            for (int other = 0; other < texts.size(); other++) {
                int expected = Arrays.compare(
                        texts.get(one).codePoints().toArray(),
                        texts.get(other).codePoints().toArray());
                int row = segment.rowAt(one);
                int otherRow = segment.rowAt(other);
                assertThat(Integer.signum(segment.compare(row, RowLayout.CLAIM, segment, otherRow)))
                        .isEqualTo(Integer.signum(expected));
                assertThat(segment.isSame(row, RowLayout.CLAIM, segment, otherRow))
                        .isEqualTo(one == other);
            }
        }
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        SegmentBuilder rows = new SegmentBuilder(LAYOUT);
        byte[] long_ = new byte[ClaimSegment.MOST_TEXT + 1];
        assertThat(ClaimSegment.length(rows.text(long_, 0, ClaimSegment.MOST_TEXT)))
                .isEqualTo(ClaimSegment.MOST_TEXT);
        assertThatThrownBy(() -> rows.text(long_, 0, long_.length))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("16777216 bytes is too long");
    }
}
