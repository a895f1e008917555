package org.sanchong.app.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.sanchong.application.port.out.CatalogVersions.Kept;
import org.sanchong.application.port.out.Certifications;
import org.sanchong.application.wording.Counted;
import org.sanchong.application.wording.Language;

/** The catalogs that settled into books, for people or programs. */
public final class CatalogsPage {
    private static final String ALTERED = "CATALOG_ALTERED";

    private final List<Shown> shown;
    private final boolean chinese;

    /** Shows them in their order. */
    public CatalogsPage(List<Shown> shown, Language language) {
        this.shown = List.copyOf(shown);
        this.chinese = language == Language.ZH;
    }

    /** How a catalog is there. */
    public enum State {
        /** It is kept, and it is what its content hash says. */
        KEPT,
        /** Entries name it, and it is not kept. */
        NOT_KEPT,
        /** It is kept in a form that this program does not read. */
        OTHER_FORM,
        /** What is kept is not what its content hash says. */
        ALTERED
    }

    /**
     * A catalog.
     *
     * @param contentHash the hash over what it says
     * @param kept what the books keep, if anything
     * @param state how it is there
     * @param policies the ids of its policies; empty unless it is kept
     * @param entries how many entries it settled
     */
    public record Shown(String contentHash, List<Kept> kept, State state, List<String> policies, long entries) {
        /** Keeps the lists as they are now. */
        public Shown {
            kept = List.copyOf(kept);
            policies = List.copyOf(policies);
        }
    }

    private String in(String english, String han) {
        return chinese ? han : english;
    }

    /** Returns the page as text. */
    public String text() {
        List<String> lines = new ArrayList<>();
        if (shown.isEmpty()) {
            lines.add(in("no catalog had settled into these books", "账簿尚无政策目录"));
        }
        for (Shown one : shown) {
            lines.add(in("catalog SHA-256 ", "目录 SHA-256 ") + one.contentHash());
            for (Kept kept : one.kept()) {
                lines.add("  " + in("since ", "始于 ") + inChina(kept.recordedAt()) + in(", kept by ", "，由 ")
                        + kept.catalog().program() + in("", " 保存"));
            }
            lines.add(
                    "  " + (chinese ? "结算分录 " + one.entries() + " 条" : Counted.of(one.entries(), "entry", "entries")));
            lines.add("  " + state(one));
        }
        return String.join("\n", lines) + "\n";
    }

    private String state(Shown one) {
        return switch (one.state()) {
            case KEPT ->
                in(
                                "policies (" + one.policies().size() + "): ",
                                "政策（" + one.policies().size() + "）：")
                        + String.join(in(", ", "、"), one.policies());
            case NOT_KEPT ->
                in(
                        "not kept: whoever settled with it did not keep catalogs yet. Settlements are made again by it where"
                                + " --catalog or --as-known-on names it",
                        "未保存：当时的程序尚不保存目录。用 --catalog 或 --as-known-on 给出它，方可按它重算");
            case OTHER_FORM ->
                in(
                        "kept in a form that this program does not read. Use the version of the program that kept it",
                        "保存的格式本程序无法读取，请使用保存它的程序版本");
            case ALTERED ->
                ALTERED
                        + in(
                                ": what is kept is not the catalog of this content hash. Somebody changed it behind the"
                                        + " program's back: run journal verify, and compare the books with a backup",
                                "：所存内容与此哈希不符，有人绕过程序改动了它。请运行 journal verify，并与备份比对");
        };
    }

    /** Returns the page as JSON. */
    public String json() {
        return JsonPage.of(json -> {
            json.writeArrayFieldStart("catalogs");
            for (Shown one : shown) {
                json.writeStartObject();
                write(json, one);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, Shown one) throws IOException {
        json.writeStringField("catalog_sha256", one.contentHash());
        json.writeStringField("state", one.state().name());
        for (Kept kept : one.kept()) {
            json.writeStringField("since", inChina(kept.recordedAt()).toString());
            json.writeStringField("program", kept.catalog().program());
        }
        json.writeNumberField("entries", one.entries());
        json.writeArrayFieldStart("policies");
        for (String policy : one.policies()) {
            json.writeString(policy);
        }
        json.writeEndArray();
    }

    private static OffsetDateTime inChina(Instant moment) {
        return moment.atZone(Certifications.DAYS_OF).toOffsetDateTime();
    }

    /** Returns whether each catalog that is kept is what its content hash says. */
    public boolean isWell() {
        return shown.stream().noneMatch(one -> one.state() == State.ALTERED);
    }
}
