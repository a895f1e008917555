package org.sanchong.app.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.sanchong.application.port.out.JournalRoots.Link;
import org.sanchong.application.port.out.JournalRoots.Proof;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.domain.claim.ClaimId;

/** A proof of a claim as a file, {@code sanchong.proof/1}. */
public final class ProofFile {
    private static final String FORMAT = "sanchong.proof/1";
    private static final Pattern YEAR = Pattern.compile("[0-9]{1,4}");
    private static final Pattern SUITE = Pattern.compile("SHA256-AES|SM3-SM4");

    private ProofFile() {}

    /**
     * Reads a file.
     *
     * @param name what messages call it
     * @throws UnusableFileException if it is no such file
     */
    public static Proof read(InputStream in, String name) {
        FlatJson json = FlatJson.read(in, name, FORMAT);
        Link link = new Link(
                json.hash("chain.owner"),
                Integer.parseInt(json.matching("chain.plan_year", YEAR)),
                json.number("chain.sequence"),
                json.hash("chain.before"));
        return new Proof(
                json.matching("suite", SUITE),
                new ClaimId(json.text("claim_id")),
                link,
                json.hashes("chain.tags"),
                json.number("leaf"),
                json.hashes("path"),
                RootFile.root(json, "root."));
    }

    /** Returns the file's text. */
    public static String text(Proof proof) {
        return JsonPage.of(json -> write(proof, json));
    }

    private static void write(Proof proof, JsonGenerator json) throws IOException {
        json.writeStringField("format", FORMAT);
        json.writeStringField("suite", proof.suite());
        json.writeStringField("claim_id", proof.claim().value());
        json.writeObjectFieldStart("chain");
        json.writeStringField("owner", proof.link().owner());
        json.writeNumberField("plan_year", proof.link().planYear());
        json.writeNumberField("sequence", proof.link().sequence());
        json.writeStringField("before", proof.link().before());
        write("tags", proof.tags(), json);
        json.writeEndObject();
        json.writeNumberField("leaf", proof.leaf());
        write("path", proof.path(), json);
        json.writeObjectFieldStart("root");
        RootFile.write(proof.root(), json);
        json.writeEndObject();
    }

    private static void write(String name, List<String> hashes, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String hash : hashes) {
            json.writeString(hash);
        }
        json.writeEndArray();
    }
}
