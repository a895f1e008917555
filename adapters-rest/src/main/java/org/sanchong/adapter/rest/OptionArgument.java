package org.sanchong.adapter.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.wording.Language;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Parameters of a few values each, of which one counts where the parameter is not given: {@code lang}, the language of
 * reasons, statements and labels; {@code view}, whose names the fields have; {@code derivation}, whether a preview tells it.
 */
final class OptionArgument implements HandlerMethodArgumentResolver {
    private static final Map<Class<?>, Option> OPTIONS = new LinkedHashMap<>();

    static {
        OPTIONS.put(Language.class, new Option("lang", Map.of("en", Language.EN, "zh", Language.ZH), Language.EN));
        OPTIONS.put(
                View.class,
                new Option("view", Map.of("contract", View.CONTRACT, "national", View.NATIONAL), View.CONTRACT));
        OPTIONS.put(
                Explaining.class,
                new Option(
                        "derivation",
                        Map.of("true", Explaining.STEPS, "false", Explaining.NOTHING),
                        Explaining.NOTHING));
    }

    /** Whose names the fields of claims and settlements have. */
    enum View {
        /** Those of the files. */
        CONTRACT,
        /** Those of the national settlement interface. */
        NATIONAL
    }

    /** What is told beside a settlement of how it came about. */
    enum Explaining {
        /** Nothing. */
        NOTHING,
        /** Its derivation. */
        STEPS
    }

    /**
     * A parameter.
     *
     * @param name its name
     * @param values what its values mean
     * @param otherwise what it means that none is given
     */
    private record Option(String name, Map<String, Object> values, Object otherwise) {
        Option {
            values = Map.copyOf(values);
        }
    }

    /** Returns the name of the parameter whose values are of the type, or null where there is none. */
    static @Nullable String nameOf(Class<?> type) {
        Option option = OPTIONS.get(type);
        return option == null ? null : option.name();
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return OPTIONS.containsKey(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        Option option = OPTIONS.get(parameter.getParameterType());
        if (option == null) {
            throw new AssertionError("asked for what is not supported: " + parameter);
        }
        String[] given = request.getParameterValues(option.name());
        if (given == null || given.length == 0) {
            return option.otherwise();
        }
        if (given.length > 1) {
            throw Parameters.bad(option.name(), "must be given once");
        }
        Object meant = option.values().get(given[0]);
        if (meant == null) {
            throw Parameters.bad(
                    option.name(),
                    "must be one of: "
                            + String.join(
                                    ", ",
                                    option.values().keySet().stream().sorted().toList()));
        }
        return meant;
    }
}
