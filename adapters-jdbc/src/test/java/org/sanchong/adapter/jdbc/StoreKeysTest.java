package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanchong.application.port.out.UnusableFileException;

@DisplayName("keys of the books (账簿密钥)")
class StoreKeysTest {
    private static final PersonKey.Row ROW = new PersonKey.Row("claim", "facts", "HZ-01");

    @ParameterizedTest
    @EnumSource(CipherSuite.class)
    @DisplayName("are read as they were written, from lines or from one line")
    void reading(CipherSuite suite) {
        StoreKeys keys = StoreKeys.create(suite).rotated();

        StoreKeys read = StoreKeys.read(keys.text());
        StoreKeys inOneLine =
                StoreKeys.read(keys.text().replaceAll("(?m)^#.*\n", "").replace('\n', ';'));

        assertThat(read.text()).isEqualTo(keys.text()).isEqualTo(inOneLine.text());
        assertThat(read.check()).isEqualTo(keys.check());
        assertThat(read.current()).isEqualTo(2);
        assertThat(keys.check()).isNotEqualTo(StoreKeys.create(suite).check());
    }

    // spotless:off
    @ParameterizedTest(name = "{0} instead of {1}")
    @CsvSource(delimiter = '|', textBlock = """
            format=.*    | format=sanchong.keys/9 | format=sanchong.keys/1
            suite=.*     | suite=MD5              | SHA256-AES or SM3-SM4
            master.1=.*  | x=y                    | master.1 is missing
            master.1=.*  | master.one=AAAA        | a whole number from 1
            search=.*    | search=AAAA            | 'search' is to have 32 bytes in base64, and has 3
            journal=.*   | journal=%%%%           | 'journal' is not base64
            journal=.*   | x=y                    | 'journal' is to have 32 bytes
            """)
    // spotless:on
    @DisplayName("what cannot be read is said without showing a key")
    void unusable(String line, String instead, String said) {
        StoreKeys keys = StoreKeys.create(CipherSuite.SHA256_AES);
        String text = keys.text().replaceFirst("(?m)^" + line, instead);
        assertThatThrownBy(() -> StoreKeys.read(text))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining(said)
                .satisfies(e -> keys.text()
                        .lines()
                        .filter(l -> l.matches("(master.1|search|journal)=.*"))
                        .map(l -> l.substring(l.indexOf('=') + 1))
                        .forEach(key -> assertThat(e.toString() + e.getCause()).doesNotContain(key)));
        assertThat(keys.toString()).isEqualTo("keys SHA256-AES {masters=[1]}");
    }

    @ParameterizedTest
    @EnumSource(CipherSuite.class)
    @DisplayName("a person's text opens in its row with the person's key alone")
    void texts(CipherSuite suite) {
        StoreKeys keys = StoreKeys.create(suite);
        PersonKey key = PersonKey.create(keys);
        byte[] sealed = key.seal(ROW, "灯笼一号");

        assertThat(key.open(ROW, sealed)).contains("灯笼一号");
        assertThat(key.open(new PersonKey.Row("claim", "facts", "HZ-02"), sealed))
                .isEmpty();
        assertThat(key.open(new PersonKey.Row("claim", "person", "HZ-01"), sealed))
                .isEmpty();
        assertThat(PersonKey.create(keys).open(ROW, sealed)).isEmpty();
        assertThat(key.open(ROW, new byte[5])).isEmpty();
        assertThat(key.seal(ROW, "灯笼一号")).isNotEqualTo(sealed);
    }

    @Test
    @DisplayName("a wrapped key is the person's alone, and is wrapped anew when the master key changes")
    void wrapping() {
        StoreKeys keys = StoreKeys.create(CipherSuite.SHA256_AES);
        byte[] person = keys.searchKey("person", "lantern-01");
        byte[] another = keys.searchKey("person", "lantern-02");
        PersonKey key = PersonKey.create(keys);
        byte[] sealed = key.seal(ROW, "facts");
        PersonKey.Wrapped wrapped = key.wrap(keys, person);

        assertThat(PersonKey.unwrap(keys, wrapped, another)).isEmpty();
        assertThat(PersonKey.unwrap(StoreKeys.create(CipherSuite.SHA256_AES), wrapped, person))
                .isEmpty();

        StoreKeys rotated = keys.rotated();
        PersonKey same = PersonKey.unwrap(rotated, wrapped, person).orElseThrow();
        PersonKey.Wrapped anew = same.wrap(rotated, person);
        assertThat(anew.version()).isEqualTo(2);
        assertThat(PersonKey.unwrap(rotated, anew, person).orElseThrow().open(ROW, sealed))
                .contains("facts");
        assertThat(PersonKey.unwrap(keys, anew, person)).isEmpty();
    }

    @Test
    @DisplayName("people are found by a hash that another store does not share")
    void searching() {
        StoreKeys keys = StoreKeys.create(CipherSuite.SHA256_AES);
        assertThat(keys.searchKey("person", "lantern-01")).isEqualTo(keys.searchKey("person", "lantern-01"));
        assertThat(keys.searchKey("person", "lantern-01"))
                .isNotEqualTo(keys.searchKey("household", "lantern-01"))
                .isNotEqualTo(keys.searchKey("person", "lantern-02"))
                .isNotEqualTo(StoreKeys.create(CipherSuite.SHA256_AES).searchKey("person", "lantern-01"));
    }
}
