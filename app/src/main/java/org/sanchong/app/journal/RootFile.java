package org.sanchong.app.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sanchong.application.port.in.ListRoots.RootList;
import org.sanchong.application.port.out.JournalRoots.Place;
import org.sanchong.application.port.out.JournalRoots.Root;
import org.sanchong.application.port.out.JournalRoots.Span;
import org.sanchong.application.port.out.RootSeals.Signature;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.domain.claim.RegionCode;

/**
 * A list of roots as a file, {@code sanchong.roots/1}.
 *
 * @param roots the list
 * @param signatures its signature, if there is one
 */
public record RootFile(RootList roots, List<Signature> signatures) {
    private static final Pattern REGION = Pattern.compile("[0-9]{6}");

    /** Keeps the list as it is now. */
    public RootFile {
        signatures = List.copyOf(signatures);
    }

    /**
     * Reads a file.
     *
     * @param name what messages call it
     * @throws UnusableFileException if it is no such file
     */
    public static RootFile read(InputStream in, String name) {
        FlatJson json = FlatJson.read(in, name, RootList.FORMAT);
        List<RegionCode> regions = new ArrayList<>();
        for (int i = 0; i < json.count("regions", ""); i++) {
            regions.add(new RegionCode(json.matching("regions." + i, REGION)));
        }
        List<Root> roots = new ArrayList<>();
        for (int i = 0; i < json.count("roots", "region"); i++) {
            roots.add(root(json, "roots." + i + "."));
        }
        RootList list = new RootList(
                json.text("suite"),
                new Span(json.day("from"), json.day("until"), regions),
                json.day("closed_until"),
                json.moment("listed_at"),
                roots);
        List<Signature> signatures = json.has("signature.value")
                ? List.of(new Signature(json.text("signature.algorithm"), json.text("signature.value")))
                : List.of();
        return new RootFile(list, signatures);
    }

    /** Reads a root whose members stand below a place. */
    static Root root(FlatJson json, String at) {
        Place place = new Place(new RegionCode(json.matching(at + "region", REGION)), json.day(at + "day"));
        return new Root(place, json.number(at + "chains"), json.number(at + "entries"), json.hash(at + "root"));
    }

    /** Writes the members of a root. */
    static void write(Root root, JsonGenerator json) throws IOException {
        json.writeStringField("region", root.place().region().value());
        json.writeStringField("day", root.place().day().toString());
        json.writeNumberField("chains", root.chains());
        json.writeNumberField("entries", root.entries());
        json.writeStringField("root", root.hash());
    }

    /** Returns the file's text. */
    public String text() {
        return JsonPage.of(this::write);
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStringField("format", RootList.FORMAT);
        json.writeStringField("suite", roots.suite());
        json.writeStringField("from", roots.span().from().toString());
        json.writeStringField("until", roots.span().until().toString());
        json.writeArrayFieldStart("regions");
        for (RegionCode region : roots.span().regions()) {
            json.writeString(region.value());
        }
        json.writeEndArray();
        json.writeStringField("closed_until", roots.closedUntil().toString());
        json.writeStringField("listed_at", roots.listedAt().toString());
        json.writeArrayFieldStart("roots");
        RootPage.json(roots.roots(), json);
        json.writeEndArray();
        for (Signature signature : signatures) {
            json.writeObjectFieldStart("signature");
            json.writeStringField("algorithm", signature.algorithm());
            json.writeStringField("value", signature.value());
            json.writeEndObject();
        }
    }
}
