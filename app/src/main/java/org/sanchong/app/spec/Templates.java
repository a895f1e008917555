package org.sanchong.app.spec;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanchong.app.policies.StakeTrees;
import org.sanchong.application.wording.Language;

/** The templates of the pages, in one language: every text of theirs stands in both. */
final class Templates {
    private final PebbleEngine engine;
    private final Language language;

    Templates(Language language, Places places) {
        this.language = language;
        Words words = new Words(language);
        Map<String, Function> functions = new HashMap<>();
        functions.put("t", new OfTexts(List.of("en", "zh"), texts -> texts.get(language == Language.ZH ? 1 : 0)));
        functions.put("word", one(words::of));
        functions.put("signed", one(StakeTrees::signed));
        functions.put("meaning", one(words::meaning));
        functions.put("clausePage", one(places::clause));
        functions.put("documentPage", one(places::document));
        functions.put("policyPage", one(places::policy));
        ClasspathLoader loader = new ClasspathLoader(Templates.class.getClassLoader());
        loader.setPrefix("org/sanchong/app/spec/templates");
        loader.setSuffix(".html");
        engine = new PebbleEngine.Builder()
                .loader(loader)
                .defaultLocale(Locale.ROOT)
                .newLineTrimming(false)
                .extension(new AbstractExtension() {
                    @Override
                    public Map<String, Function> getFunctions() {
                        return functions;
                    }
                })
                .build();
    }

    /** Returns the page that the template makes of the model. */
    String page(String template, Map<String, Object> model) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("lang", language == Language.ZH ? "zh-CN" : "en");
        all.put("zh", language == Language.ZH);
        StringWriter page = new StringWriter();
        try {
            PebbleTemplate compiled = engine.getTemplate(template);
            compiled.evaluate(page, all, Locale.ROOT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.toString();
    }

    private static Function one(java.util.function.UnaryOperator<String> function) {
        return new OfTexts(List.of("of"), texts -> function.apply(texts.get(0)));
    }

    /** A function of templates that makes a text of texts. */
    private record OfTexts(List<String> names, java.util.function.Function<List<String>, String> function)
            implements Function {
        @Override
        public List<String> getArgumentNames() {
            return names;
        }

        @Override
        public Object execute(Map<String, Object> given, PebbleTemplate page, EvaluationContext context, int line) {
            return function.apply(names.stream()
                    .map(name -> text(given.get(name), page, line))
                    .toList());
        }

        private String text(@Nullable Object value, PebbleTemplate page, int line) {
            if (value == null) {
                throw new IllegalStateException(page.getName() + ":" + line + ": a text is missing");
            }
            return value.toString();
        }
    }
}
