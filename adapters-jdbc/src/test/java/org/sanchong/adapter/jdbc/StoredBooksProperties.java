package org.sanchong.adapter.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.ActionChainArbitrary;
import net.jqwik.api.state.Transformer;
import net.jqwik.api.statistics.Statistics;
import org.sanchong.adapter.jdbc.BooksModel.Answer;
import org.sanchong.adapter.jdbc.Twin.Shelf;
import org.sanchong.application.memory.InMemoryBooks;

/** Whatever is done with books, they answer as their model does. */
class StoredBooksProperties {
    private static final int CLAIMS = 2 * Workload.GROUP;

    private Shelf shelf;

    @AfterProperty
    void close() {
        shelf.close();
    }

    private Shelf shelf(String url) {
        if (shelf == null) {
            shelf = url.isEmpty()
                    ? new Shelf(InMemoryBooks::empty, null)
                    : new Shelf(() -> JdbcBooks.open(url, 3), () -> JdbcBooks.openJournal(url));
        }
        return shelf;
    }

    @Property(tries = 60)
    void in_memory(@ForAll("inMemory") ActionChain<Twin> commands) {
        run(commands);
    }

    @Property(tries = 20)
    void in_a_folder(@ForAll("inFolder") ActionChain<Twin> commands) {
        run(commands);
        coverStores();
    }

    @Property(tries = 20)
    void in_postgres(@ForAll("inPostgres") ActionChain<Twin> commands) {
        run(commands);
        coverStores();
    }

    private static void run(ActionChain<Twin> commands) {
        commands.run().checkAll();
        for (Answer answer : Answer.values()) {
            cover(answer);
        }
        for (Answer answer :
                List.of(Answer.SETTLED, Answer.ALREADY_SETTLED, Answer.SETTLED_AND_TAKEN_BACK, Answer.CONFLICT)) {
            cover("FILE_" + answer);
        }
        cover("FOUND");
        cover("NOT_FOUND");
    }

    private static void coverStores() {
        cover("REOPENED");
        cover("VERIFIED");
    }

    private static void cover(Object seen) {
        Statistics.coverage(coverage -> coverage.check(seen).count(times -> times > 0));
    }

    @Provide
    Arbitrary<ActionChain<Twin>> inMemory() {
        return commands(() -> shelf(""));
    }

    @Provide
    Arbitrary<ActionChain<Twin>> inFolder() throws IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "books");
        return ofStore(folder.toAbsolutePath().toString());
    }

    @Provide
    Arbitrary<ActionChain<Twin>> inPostgres() throws SQLException {
        return ofStore(Postgres.newBooks());
    }

    private ActionChainArbitrary<Twin> ofStore(String url) {
        return commands(() -> shelf(url))
                .withAction(1, Action.just("close and open again", Transformer.mutate("reopened", Twin::reopen)))
                .withAction(1, Action.just("verify the journal", Transformer.mutate("verified", Twin::verify)));
    }

    private interface Opening {
        Shelf open();
    }

    private static ActionChainArbitrary<Twin> commands(Opening opening) {
        return ActionChain.<Twin>startWith(() -> new Twin(opening.open(), Statistics::collect))
                .withAction(8, settle())
                .withAction(4, reverse())
                .withAction(3, correct())
                .withAction(2, settleSheet())
                .withAction(2, ask())
                .withMaxTransformations(36);
    }

    private static Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(0, CLAIMS - 1);
    }

    /** By how much claims say something else: mostly by nothing. */
    private static Arbitrary<Integer> changes() {
        return Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(1, 1));
    }

    private static Action.Independent<Twin> settle() {
        return () -> Combinators.combine(numbers(), changes())
                .as((number, by) ->
                        Transformer.mutate("settle " + number + " + " + by, twin -> twin.settle(number, by)));
    }

    private static Action.Independent<Twin> reverse() {
        return () -> Arbitraries.integers()
                .between(0, 4)
                .map(fromEnd -> Transformer.mutate("take back the last but " + fromEnd, twin -> twin.reverse(fromEnd)));
    }

    private static Action.Independent<Twin> correct() {
        return () -> Arbitraries.integers()
                .between(0, 8)
                .map(fromEnd -> Transformer.mutate(
                        "take back the last but " + fromEnd + " and correct", twin -> twin.correct(fromEnd)));
    }

    private static Action.Independent<Twin> settleSheet() {
        Arbitrary<Integer> lengths = Arbitraries.integers().between(1, 8);
        Arbitrary<Integer> threads = Arbitraries.integers().between(1, 2);
        return () -> Combinators.combine(numbers(), lengths, changes(), threads)
                .as((from, length, by, crew) -> Transformer.mutate(
                        "settle a file of " + length + " from " + from + " + " + by + " by " + crew,
                        twin -> twin.settleSheet(twin.claims(from, length, by), crew)));
    }

    private static Action.Independent<Twin> ask() {
        return () -> numbers().map(number -> Transformer.mutate("ask for " + number, twin -> twin.ask(number)));
    }
}
