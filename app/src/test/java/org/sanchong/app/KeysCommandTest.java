package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("keys rotate, keys retire, forget: keys are changed, and people's are destroyed")
class KeysCommandTest {
    private static final String HEADER = "claim_id,person_id,region,categories,care_type,facility_level,locality,"
            + "admitted_on,discharged_on,total\n";
    private static final String CLAIMS = HEADER
            + "K-1,lantern-0001,371700,DESTITUTE,INPATIENT,LEVEL_2,IN_COUNTY,2023-03-01,2023-03-05,1000.00\n"
            + "K-2,lantern-0002,371700,DESTITUTE,INPATIENT,LEVEL_2,IN_COUNTY,2023-03-01,2023-03-05,2000.00\n";
    private static final String MORE = HEADER
            + "K-1,lantern-0001,371700,DESTITUTE,INPATIENT,LEVEL_2,IN_COUNTY,2023-03-01,2023-03-05,1000.00\n"
            + "K-3,lantern-0001,371700,DESTITUTE,INPATIENT,LEVEL_2,IN_COUNTY,2023-04-01,2023-04-05,1000.00\n"
            + "K-4,lantern-0002,371700,DESTITUTE,INPATIENT,LEVEL_2,IN_COUNTY,2023-04-01,2023-04-05,1000.00\n";

    @TempDir
    private Path folder;

    private String store = "";

    @BeforeEach
    void settle() {
        store = folder.resolve("books").toString();
        Settling settled = Settling.of(CLAIMS, "--store", store);
        assertThat(settled.status()).as(settled.err() + settled.out()).isZero();
    }

    private Settling run(String verb, String... more) {
        String[] args = new String[more.length];
        System.arraycopy(more, 0, args, 0, more.length);
        return Settling.run((verb + " --store " + store + " " + String.join(" ", args))
                .strip()
                .split(" "));
    }

    @Test
    @DisplayName("a master key takes the place of another, and it is said what to do next")
    void rotated() throws Exception {
        Path file = folder.resolve("books/books.keys");
        assertThat(run("keys retire").out()).contains("there is one master key");
        Settling rotated = run("keys rotate");
        assertThat(rotated.out())
                .startsWith("made master.2; 2 keys of people wrapped anew. master.1 is not needed any more")
                .contains("sanchong keys retire");
        assertThat(rotated.status()).isZero();
        assertThat(Files.readString(file)).contains("master.1=", "master.2=");
        assertThat(run("keys rotate", "--lang", "zh").out()).startsWith("继续使用 master.2，重新加密个人密钥 0 个");
        Settling retired = run("keys retire", "--lang", "zh");
        assertThat(retired.out()).startsWith("master.1 已从文件中移除");
        assertThat(retired.status()).isZero();
        assertThat(Files.readString(file)).doesNotContain("master.1=");
        assertThat(run("journal verify").status()).isZero();
        assertThat(Settling.of(CLAIMS, "--store", store).status()).isZero();
    }

    @Test
    @DisplayName("somebody is forgotten once that was confirmed; their claims are known, and no new ones are settled")
    void forgotten() {
        Settling asked = run("forget", "--person", "lantern-0001");
        assertThat(asked.status()).isEqualTo(2);
        assertThat(asked.err()).contains("cannot be undone").contains("Add --yes");
        assertThat(run("forget", "--person", "lantern-0001", "--lang", "zh").err())
                .contains("不可撤销", "--yes");
        Settling forgotten = run("forget", "--person", "lantern-0001", "--yes");
        assertThat(forgotten.status()).isZero();
        assertThat(forgotten.out())
                .startsWith("plan year 2023: forgotten, 1 entry stays\n")
                .contains("older backups");
        assertThat(run("forget", "--person", "lantern-0001", "--yes", "--lang", "zh")
                        .out())
                .startsWith("2023 年度：此前已遗忘，保留记录 1 条\n");
        assertThat(run("journal verify").status()).isZero();
        assertThat(run("accumulators", "--person", "lantern-0001", "--year", "2023")
                        .out())
                .contains("basic");

        Settling again = Settling.of(MORE, "--store", store);
        assertThat(again.status()).isEqualTo(1);
        assertThat(again.row("K-1").getField("status")).isEqualTo("SETTLED");
        assertThat(again.line("K-3")).contains("PERSON_FORGOTTEN", "is forgotten in these books");
        assertThat(again.row("K-4").getField("status")).isEqualTo("SETTLED");
        assertThat(Settling.of(MORE, "--store", store, "--lang", "zh").line("K-3"))
                .contains("已被遗忘");
    }

    @Test
    @DisplayName("what is not there is said")
    void notThere() {
        Settling nobody = run("forget", "--person", "nobody", "--yes");
        assertThat(nobody.status()).isEqualTo(1);
        assertThat(nobody.out()).contains("the books have nothing of nobody");
        assertThat(run("forget", "--person", "lantern-0001", "--year", "2022", "--yes")
                        .status())
                .isEqualTo(1);
        assertThat(run("forget", "--person", "lantern-0001", "--year", "22", "--yes")
                        .status())
                .isEqualTo(2);
        Settling nowhere =
                Settling.run("keys", "rotate", "--store", folder.resolve("none").toString());
        assertThat(nowhere.status()).isEqualTo(2);
        assertThat(nowhere.err()).contains("there are no books in");
    }
}
