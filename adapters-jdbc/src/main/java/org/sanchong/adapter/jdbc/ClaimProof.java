package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.sanchong.application.port.out.JournalRoots.Link;
import org.sanchong.application.port.out.JournalRoots.Place;
import org.sanchong.application.port.out.JournalRoots.Proof;
import org.sanchong.application.port.out.JournalRoots.Root;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.RegionCode;

/** Makes what proves a claim by the root of its region and day. */
final class ClaimProof {
    private static final String ENTRY = "SELECT o.number, o.owner_key, o.plan_year, j.sequence, j.previous_hash,"
            + " s.region, s.recorded_at FROM claim AS c"
            + " JOIN settlement AS s ON s.plan_year = c.plan_year AND s.claim_id = c.claim_id AND s.place = 0"
            + " JOIN journal AS j ON j.plan_year = s.plan_year AND j.entry = s.entry AND j.owner_year = c.owner_year"
            + " JOIN owner_year AS o ON o.number = j.owner_year WHERE c.claim_id = ?";

    private static final String TAGS =
            "SELECT s.tag FROM journal AS j JOIN settlement AS s ON s.plan_year = j.plan_year AND s.entry = j.entry"
                    + " WHERE j.owner_year = ? AND j.sequence BETWEEN ? AND ? ORDER BY j.sequence";

    private final Connection connection;
    private final CipherSuite suite;

    ClaimProof(Connection connection, CipherSuite suite) {
        this.connection = connection;
        this.suite = suite;
    }

    /** Returns the proof, or none where the books do not have the claim. */
    List<Proof> of(ClaimId claim) throws SQLException {
        HexFormat hex = HexFormat.of();
        long owner;
        Link link;
        Place place;
        try (RowCursor rows = new RowCursor(connection, ENTRY, claim.value())) {
            if (!rows.next()) {
                return List.of();
            }
            ResultSet row = rows.row();
            owner = row.getLong(1);
            link = new Link(
                    hex.formatHex(row.getBytes(2)), row.getInt(3), row.getLong(4), hex.formatHex(row.getBytes(5)));
            place = new Place(new RegionCode(row.getString(6)), DayRoot.day(row.getObject(7, OffsetDateTime.class)));
        }
        DayRoot day = new DayRoot(connection, suite, place, owner);
        Root root = day.make();
        List<String> tags = tags(owner, link.sequence(), day.provedSequence());
        return List.of(new Proof(suite.code(), claim, link, tags, day.leaf(), day.path(), root));
    }

    private List<String> tags(long owner, long first, long last) throws SQLException {
        List<String> tags = new ArrayList<>();
        try (RowCursor rows = new RowCursor(connection, TAGS, owner, first, last)) {
            while (rows.next()) {
                tags.add(HexFormat.of().formatHex(rows.row().getBytes(1)));
            }
        }
        return tags;
    }

    /** Returns whether the proof leads from its entry to its root. */
    static boolean isProved(Proof proof) {
        try {
            return leads(proof);
        } catch (IllegalArgumentException noHash) {
            return false;
        }
    }

    private static boolean leads(Proof proof) {
        HexFormat hex = HexFormat.of();
        Root root = proof.root();
        if (proof.tags().isEmpty() || proof.leaf() < 0 || proof.leaf() >= root.chains()) {
            return false;
        }
        CipherSuite suite = CipherSuite.of(proof.suite()).orElseThrow(IllegalArgumentException::new);
        ChainHash chain = new ChainHash(suite);
        byte[] hash = hex.parseHex(proof.link().before());
        long sequence = proof.link().sequence();
        for (String tag : proof.tags()) {
            hash = chain.after(hash, sequence, hex.parseHex(tag));
            sequence++;
        }
        OwnerSecret.Place whose =
                new OwnerSecret.Place(proof.link().owner(), proof.link().planYear());
        byte[] leaf = ChainHead.leaf(whose, sequence - 1, hash);
        List<byte[]> path = proof.path().stream().map(hex::parseHex).toList();
        return MerkleTree.isProved(
                suite, leaf, new MerkleTree.Way(proof.leaf(), root.chains(), path, hex.parseHex(root.hash())));
    }
}
