package org.sanchong.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The files of catalogs as they are written, folder by folder: later folders add to earlier ones, or replace parts of them.
 *
 * @param folders the files of each folder
 */
record CatalogSources(List<List<Source>> folders) {
    CatalogSources {
        folders = folders.stream().map(List::copyOf).toList();
    }

    /**
     * A file that is YAML.
     *
     * @param file the file
     * @param root what is written in it
     */
    record Source(CatalogFile file, Written root) {}

    /** Returns the files of the folders; what is no YAML is a defect. */
    static CatalogSources of(List<CatalogFolder> folders, Defects defects) {
        List<List<Source>> all = new ArrayList<>();
        for (CatalogFolder folder : folders) {
            List<Source> own = new ArrayList<>();
            for (CatalogFile file : folder.files(defects)) {
                new NodeReader(defects).read(file).ifPresent(root -> own.add(new Source(file, root)));
            }
            all.add(own);
        }
        return new CatalogSources(all);
    }

    /** Returns the files of the kind, in the order of the folders. */
    List<Source> of(CatalogFile.Kind kind) {
        return folders.stream()
                .flatMap(List::stream)
                .filter(source -> source.file().kind() == kind)
                .toList();
    }

    /** Returns the file in which the policy stands that is in use: of the last folder that has it, the last recorded. */
    Optional<Source> policy(String id) {
        Optional<Source> found = Optional.empty();
        for (List<Source> folder : folders) {
            List<Source> own = folder.stream()
                    .filter(source -> source.file().kind() == CatalogFile.Kind.POLICY)
                    .filter(source -> text(source, "policy").equals(id))
                    .toList();
            Optional<Source> last = own.stream()
                    .reduce((one, other) -> text(one, "recorded").compareTo(text(other, "recorded")) > 0 ? one : other);
            found = last.isPresent() ? last : found;
        }
        return found;
    }

    private static String text(Source source, String key) {
        return source.root().at(key).map(Written::text).orElse("");
    }

    /** Returns the files with another text in place of one. */
    CatalogSources with(Source replaced, Node root) {
        return new CatalogSources(folders.stream()
                .map(folder -> folder.stream()
                        .map(source -> source.equals(replaced)
                                ? new Source(
                                        source.file(), new Written(source.root().file(), root))
                                : source)
                        .toList())
                .toList());
    }
}
