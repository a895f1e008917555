package org.sanchong.adapter.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.time.Quarter;
import org.springframework.http.HttpStatus;

/** Values of the query and the path, and what is said of wrong ones. */
final class Parameters {
    /** Where a day begins and ends. */
    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private Parameters() {}

    /** Returns the value, if it is one of those that there are. */
    static String oneOf(String name, String value, String... values) {
        if (List.of(values).contains(value)) {
            return value;
        }
        throw bad(name, "must be one of: " + String.join(", ", values));
    }

    /** Returns a plan year. */
    static int year(String value) {
        if (value.matches("[1-9][0-9]{3}")) {
            return Integer.parseInt(value);
        }
        throw bad("year", "must be a year of four digits, such as 2022");
    }

    /** Returns a day. */
    static LocalDate day(String name, String value) {
        try {
            if (value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(value);
            }
        } catch (DateTimeException noDay) {
            // Refused below.
        }
        throw bad(name, "must be a day, such as 2022-03-01");
    }

    /** Returns a day, where one is given. */
    static Optional<LocalDate> dayIfGiven(String name, String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(day(name, value));
    }

    /** Returns a region. */
    static RegionCode region(String name, String value) {
        if (RegionCode.isWellFormed(value)) {
            return new RegionCode(value);
        }
        throw bad(name, "must be the six digits of a region, such as 430523");
    }

    /** Returns a quarter. */
    static Quarter quarter(String value) {
        if (value.matches("[1-9][0-9]{3}-Q[1-4]")) {
            return new Quarter(Integer.parseInt(value.substring(0, 4)), value.charAt(6) - '0');
        }
        throw bad("quarter", "must be a year and a quarter, such as 2022-Q2");
    }

    /** Refuses a value of blanks. */
    static void given(String name, String value) {
        if (value.isBlank()) {
            throw bad(name, "must not be blank");
        }
    }

    /** Returns the refusal of a value. */
    static RefusedException bad(String name, String what) {
        return Problem.of(HttpStatus.BAD_REQUEST, "BAD_PARAMETER", name + " " + what + " / 参数 " + name + " 有误", name)
                .refusal();
    }
}
