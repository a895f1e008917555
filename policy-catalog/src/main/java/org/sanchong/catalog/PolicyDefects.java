package org.sanchong.catalog;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Why a catalog was refused: everything that was found in all of its files, in order of file, line and column.
 *
 * @param all the defects and warnings, at least one of them an error
 */
public record PolicyDefects(List<PolicyDefect> all) {
    /** Checks that there is an error. */
    public PolicyDefects {
        all = List.copyOf(all);
        if (all.stream().noneMatch(PolicyDefect::isError)) {
            throw new IllegalArgumentException("a catalog is refused for an error, and there is none");
        }
    }

    /** Returns one line a defect. */
    @Override
    public String toString() {
        return all.stream().map(PolicyDefect::toString).collect(Collectors.joining("\n"));
    }
}
