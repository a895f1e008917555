package org.sanchong.app.verify;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sanchong.app.verify.MismatchException.Code;

/** Finds the first place where what is written is not what it should be. */
final class TreeComparison {
    private static final Pattern IN_A_FIGURE = Pattern.compile("(^|[.])(deductible|up_to|rate|ceiling|share)([.]|$)");
    private static final List<String> NAMES = List.of("id", "account", "band", "tier");

    private TreeComparison() {}

    /** Compares what is written, null for nothing, with what it should be. */
    static void compare(String path, @Nullable Json found, @Nullable Json expected) {
        if (expected == null || found == null) {
            if (expected != found) {
                throw mismatch(path, found, expected);
            }
        } else if (expected.equals(found)) {
            return;
        } else if (expected instanceof Json.Members object && found instanceof Json.Members other) {
            compareMembers(path, other, object);
        } else if (expected instanceof Json.Items list && found instanceof Json.Items other) {
            compareItems(path, other.items(), list.items());
        } else {
            throw mismatch(path, found, expected);
        }
    }

    private static void compareMembers(String path, Json.Members found, Json.Members expected) {
        for (Map.Entry<String, Json> member : expected.byName().entrySet()) {
            compare(path + "." + member.getKey(), found.get(member.getKey()), member.getValue());
        }
        for (Map.Entry<String, Json> member : found.byName().entrySet()) {
            compare(path + "." + member.getKey(), member.getValue(), expected.get(member.getKey()));
        }
    }

    private static void compareItems(String path, List<Json> found, List<Json> expected) {
        int most = Math.max(found.size(), expected.size());
        for (int i = 0; i < most; i++) {
            compare(
                    path + "[" + i + "]",
                    i < found.size() ? found.get(i) : null,
                    i < expected.size() ? expected.get(i) : null);
        }
    }

    /**
     * Compares steps. A step that is missing is named by what it should be; one that is there and must not be, by itself.
     */
    static void compareSteps(String path, List<Json.Members> found, List<Json.Members> expected) {
        if (found.equals(expected)) {
            return;
        }
        int most = Math.max(found.size(), expected.size());
        for (int i = 0; i < most; i++) {
            Json.Members is = i < found.size() ? found.get(i) : null;
            Json.Members should = i < expected.size() ? expected.get(i) : null;
            String isId = is == null ? null : is.text("id");
            String shouldId = should == null ? null : should.text("id");
            boolean comesLater = ids(expected, i).contains(String.valueOf(isId));
            String step = shouldId != null
                            && (isId == null || comesLater || !ids(found, i).contains(shouldId))
                    ? shouldId
                    : String.valueOf(isId);
            try {
                if (isId == null || !isId.equals(shouldId)) {
                    throw MismatchException.of(Code.RULE, path + "[" + i + "].id", isId, shouldId);
                }
                compare(path + "[" + i + "]", is, should);
            } catch (MismatchException mismatch) {
                throw mismatch.inStep(step);
            }
        }
    }

    private static List<String> ids(List<Json.Members> steps, int from) {
        return steps.stream()
                .skip(from)
                .map(step -> String.valueOf(step.text("id")))
                .toList();
    }

    private static MismatchException mismatch(String path, @Nullable Json found, @Nullable Json expected) {
        Code code = Code.RULE;
        if (IN_A_FIGURE.matcher(path).find()) {
            code = Code.FIGURE;
        } else if (isAmount(found) && isAmount(expected)) {
            code = Code.SUM;
        }
        return MismatchException.of(code, path, brief(found), brief(expected));
    }

    private static boolean isAmount(@Nullable Json value) {
        return value instanceof Json.Text text && Fen.read(text.value()) != null;
    }

    private static @Nullable String brief(@Nullable Json value) {
        if (value instanceof Json.Members object) {
            for (String name : NAMES) {
                Json named = object.get(name);
                if (named != null) {
                    return name + " " + named;
                }
            }
        }
        return value == null ? null : value.toString();
    }
}
