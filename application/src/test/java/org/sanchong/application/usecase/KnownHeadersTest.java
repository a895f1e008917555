package org.sanchong.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.application.InMemoryCatalog;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.domain.settlement.SettlementCalculator;

@DisplayName("Headers that were met before are not read again")
class KnownHeadersTest {
    private static final RowLayout LAYOUT = new RowLayout(
            List.of(), SettlementCalculator.of(new InMemoryCatalog()).lexicon());

    private final KnownHeaders known = new KnownHeaders();
    private final List<KnownHeaders.Header> read = new ArrayList<>();

    private KnownHeaders.Form form(KnownHeaders.Header header) {
        return known.form(header, first -> {
            read.add(first);
            return new KnownHeaders.Form(List.of(), LAYOUT);
        });
    }

    private static KnownHeaders.Header header(String... names) {
        return new KnownHeaders.Header(List.of(names), true, false);
    }

    @Test
    @DisplayName("the same names for the same use are one header; another order, use or name is another")
    void same() {
        KnownHeaders.Form first = form(header("a", "b"));
        assertThat(form(header("a", "b"))).isSameAs(first);
        assertThat(read).hasSize(1);

        form(header("b", "a"));
        form(header("a,b"));
        form(new KnownHeaders.Header(List.of("a", "b"), false, false));
        form(new KnownHeaders.Header(List.of("a", "b"), true, true));
        assertThat(read).hasSize(5);
    }

    @Test
    @DisplayName("of many the 64 that were met last are kept")
    void last() {
        for (int i = 0; i < 64; i++) {
            form(header("x_" + i));
        }
        form(header("x_0"));
        form(header("x_64"));
        assertThat(read).hasSize(65);

        form(header("x_0"));
        assertThat(read).hasSize(65);
        form(header("x_1"));
        assertThat(read).hasSize(66);
    }

    @Test
    @DisplayName("long ones are read each time: a name may be as long as a file")
    void longOnes() {
        String name = "x_" + "n".repeat(4_093);
        form(header(name));
        form(header(name));
        assertThat(read).hasSize(1);

        form(header(name + "n"));
        form(header(name + "n"));
        assertThat(read).hasSize(3);
    }

    @Test
    @DisplayName("one that cannot be used is refused each time")
    void unusable() {
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> known.form(header("a"), first -> {
                        throw new UnusableFileException("no");
                    }))
                    .isInstanceOf(UnusableFileException.class);
        }
        form(header("a"));
        assertThat(read).hasSize(1);
    }
}
