package org.sanchong.app.statement;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sanchong.app.files.CsvClaims;
import org.sanchong.application.port.out.ClaimRows;
import org.sanchong.application.port.out.IncomingClaims;
import org.sanchong.application.port.out.OutgoingAnswers;
import org.sanchong.application.port.out.OutgoingAnswers.AnsweredVisit;
import org.sanchong.application.port.out.OutgoingDerivations;
import org.sanchong.application.port.out.OutgoingSettlements;
import org.sanchong.application.port.out.SettledRow;
import org.sanchong.application.wording.FileWords;
import org.sanchong.domain.settlement.Derivation;

/**
 * Looks on while a file is settled, and keeps of one claim what the file says, what became of it, and how: of the first
 * row that has the claim's id, which stands for it.
 */
public final class ClaimLookup implements IncomingClaims, OutgoingSettlements, OutgoingDerivations, OutgoingAnswers {
    private static final String CLAIM_ID = "claim_id";

    private final IncomingClaims claims;
    private final FileWords words;
    private final String claim;
    private List<String> columns = List.of();
    private List<String> carried = List.of();
    private int claimColumn;
    private int taken;
    /** The rows that have the id, by the piece of the file that they stand in. */
    private final Map<Integer, Map<String, String>> given = new TreeMap<>();

    /** What filings and contracts say, by the same pieces. */
    private final Map<Integer, AnsweredVisit> answered = new TreeMap<>();

    /** The piece that a thread reads. */
    private final ThreadLocal<Integer> reading = ThreadLocal.withInitial(() -> 0);

    private Optional<Settled> settled = Optional.empty();
    private Optional<Derivation> derivation = Optional.empty();

    /** Looks for a claim among claims, whose columns may be called by the words. */
    public ClaimLookup(IncomingClaims claims, FileWords words, String claim) {
        this.claims = claims;
        this.words = words;
        this.claim = claim;
    }

    /** Returns the statement once the file has been settled; nothing if no row has the id. */
    public Optional<Statement> statement() {
        return settled.map(found -> new Statement(
                new Statement.Given(first(given).orElse(Map.of()), first(answered)), carried, found, derivation));
    }

    private static <T> Optional<T> first(Map<Integer, T> byPiece) {
        return byPiece.values().stream().findFirst();
    }

    @Override
    public List<String> columns() {
        List<String> header = claims.columns();
        columns = words.columns(header);
        claimColumn = columns.indexOf(CLAIM_ID);
        return header;
    }

    @Override
    public Optional<Rows> next() {
        int piece = taken++;
        return claims.next().map(some -> rows -> some.giveTo(looking(rows, piece)));
    }

    private ClaimRows looking(ClaimRows rows, int piece) {
        return (utf8, from, ends, values) -> {
            if (claimColumn >= 0 && claimColumn < values) {
                int start = claimColumn == 0 ? from : ends[claimColumn - 1] + 1;
                String id = new String(utf8, start, ends[claimColumn] - start, StandardCharsets.UTF_8);
                if (CsvClaims.trimmed(id).equals(claim)) {
                    keep(piece, row(utf8, from, ends, values));
                }
            }
            reading.set(piece);
            rows.row(utf8, from, ends, values);
        };
    }

    private Map<String, String> row(byte[] utf8, int from, int[] ends, int values) {
        Map<String, String> row = new LinkedHashMap<>();
        int start = from;
        for (int i = 0; i < values && i < columns.size(); i++) {
            String value = new String(utf8, start, ends[i] - start, StandardCharsets.UTF_8);
            row.put(columns.get(i), CsvClaims.trimmed(value));
            start = ends[i] + 1;
        }
        return row;
    }

    private synchronized void keep(int piece, Map<String, String> row) {
        given.putIfAbsent(piece, row);
    }

    @Override
    public synchronized void add(String id, List<AnsweredVisit> said) {
        if (id.equals(claim)) {
            said.forEach(answer -> answered.putIfAbsent(reading.get(), answer));
        }
    }

    @Override
    public void begin(List<String> carriedColumns) {
        carried = carriedColumns;
    }

    @Override
    public Part newPart() {
        return new Found();
    }

    @Override
    public void append(Part part) {
        if (settled.isEmpty()) {
            settled = ((Found) part).settled;
        }
    }

    @Override
    public void begin(int workers, int all) {
        // One derivation is kept, whoever makes it.
    }

    @Override
    public synchronized void add(int worker, int position, SettledRow row, Derivation of) {
        if (row.claimId().toString().equals(claim)) {
            derivation = Optional.of(of);
        }
    }

    @Override
    public void end() {
        // It is kept already.
    }

    /** The row among some consecutive ones, if it is there. */
    private final class Found implements Part {
        private Optional<Settled> settled = Optional.empty();

        @Override
        public void add(SettledRow row) {
            if (settled.isEmpty() && row.claimId().toString().equals(claim)) {
                settled = Optional.of(new Settled(row, carried.size()));
            }
        }
    }
}
