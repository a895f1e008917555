package org.sanchong.catalog;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads the text of a file as YAML nodes, which know their line and column. */
final class NodeReader {
    private final Defects defects;

    NodeReader(Defects defects) {
        this.defects = defects;
    }

    /** Returns the file's one YAML document, unless it is none, or uses what is refused. */
    Optional<Written> read(CatalogFile file) {
        int before = defects.errors();
        return file.text(defects)
                .flatMap(text -> composed(file.name(), text))
                .filter(root -> defects.errors() == before);
    }

    private Optional<Written> composed(String file, String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setAllowDuplicateKeys(true)
                .setMaxAliasesForCollections(Integer.MAX_VALUE) // Every one is refused, one by one.
                .setUseMarks(true)
                .setParseComments(false)
                .setCodePointLimit(CatalogFile.MOST_BYTES)
                .build();
        StreamReader characters = new StreamReader(settings, text);
        try {
            PlainParser parser = new PlainParser(file, new ParserImpl(settings, characters), defects);
            Optional<Node> root = new Composer(settings, parser).getSingleNode();
            if (root.isEmpty()) {
                defects.error(Place.startOf(file), DefectCode.WRONG_SHAPE, "the file is empty");
            }
            return root.map(node -> new Written(file, node));
        } catch (MarkedYamlEngineException broken) {
            Place place = broken.getProblemMark()
                    .or(broken::getContextMark)
                    .map(mark -> Written.place(file, mark))
                    .orElse(Place.startOf(file));
            return refused(place, String.valueOf(broken.getProblem()));
        } catch (YamlEngineException broken) {
            String message = String.valueOf(broken.getMessage());
            return refused(here(file, characters), message.lines().findFirst().orElse("no YAML"));
        } catch (IllegalArgumentException noCharacter) {
            // The YAML reader lets these through, of escapes such as \UFFFFFFFF.
            return refused(here(file, characters), "an escape that stands for no character");
        }
    }

    private static Place here(String file, StreamReader characters) {
        return new Place(file, characters.getLine() + 1, characters.getColumn() + 1);
    }

    private Optional<Written> refused(Place place, String message) {
        defects.error(place, DefectCode.YAML_SYNTAX, message);
        return Optional.empty();
    }
}
