package org.sanchong.app.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.sanchong.app.text.AlignedTable;
import org.sanchong.application.port.out.JournalRoots.Root;
import org.sanchong.application.wording.Language;

/** Roots for people to read, one a line. */
public final class RootPage {
    private RootPage() {}

    /** Writes the roots as objects, into a list that was begun. */
    public static void json(List<Root> roots, JsonGenerator json) throws IOException {
        for (Root root : roots) {
            json.writeStartObject();
            RootFile.write(root, json);
            json.writeEndObject();
        }
    }

    /** Returns the roots as lines, each ended by a line feed; nothing for none. */
    public static String text(List<Root> roots, Language language) {
        if (roots.isEmpty()) {
            return "";
        }
        boolean chinese = language == Language.ZH;
        AlignedTable table = new AlignedTable();
        if (chinese) {
            table.row("统筹地区", "日期", "链", "记录", "根哈希");
        } else {
            table.row("region", "day", "chains", "entries", "root");
        }
        for (Root root : roots) {
            table.row(
                    root.place().region().value(),
                    root.place().day().toString(),
                    Long.toString(root.chains()),
                    Long.toString(root.entries()),
                    root.hash());
        }
        return String.join("\n", table.lines("")) + "\n";
    }
}
