package org.sanchong.architecture;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the parts of a hexagonal code base lie, all beneath one root package:
 *
 * <pre>
 * domain               values, policies, the calculation
 * catalog              reviewed data and its reader
 * application          with port.in, port.out and usecase beneath it
 * adapter.jdbc, …      one package an adapter
 * app                  command line and wiring
 * </pre>
 *
 * @param root the root package, such as {@code org.sanchong}
 * @param domainOrder the packages of the domain by their simple names, earliest first; a later one may use an earlier
 *     one, never the reverse
 * @param workings the types that may hold arrays and fields that change, by their names beneath the root, such as
 *     {@code domain.settlement.Ledger}; what is nested in them may as well
 * @param portVocabulary the packages whose types ports may name besides the domain's and their own, by their names
 *     beneath the root; best none
 */
public record Hexagon(String root, List<String> domainOrder, Set<String> workings, Set<String> portVocabulary) {
    /** Keeps the lists as they are now. */
    public Hexagon {
        domainOrder = List.copyOf(domainOrder);
        workings = Set.copyOf(workings);
        portVocabulary = Set.copyOf(portVocabulary);
    }

    /** Returns the hexagon beneath a root package: no order in its domain, no exempted types, no words for its ports. */
    public static Hexagon of(String root) {
        return new Hexagon(root, List.of(), Set.of(), Set.of());
    }

    /** Returns the same hexagon with this order of the domain's packages, earliest first. */
    public Hexagon withDomainOrder(String... packages) {
        return new Hexagon(root, Arrays.asList(packages), workings, portVocabulary);
    }

    /** Returns the same hexagon with these types in a package as its workings. */
    public Hexagon withWorkings(String packageBeneathRoot, String... types) {
        Set<String> names = new LinkedHashSet<>(workings);
        for (String type : types) {
            names.add(packageBeneathRoot + "." + type);
        }
        return new Hexagon(root, domainOrder, names, portVocabulary);
    }

    /** Returns the same hexagon whose ports may also name the types of these packages. */
    public Hexagon withPortVocabulary(String... packagesBeneathRoot) {
        return new Hexagon(root, domainOrder, workings, Set.copyOf(Arrays.asList(packagesBeneathRoot)));
    }

    /** Returns the package of the domain. */
    public String domain() {
        return root + ".domain";
    }

    /** Returns the one package that knows how an amount is held and rounded. */
    public String money() {
        return domain() + ".money";
    }

    /** Returns the package of the reviewed data and their reader. */
    public String catalog() {
        return root + ".catalog";
    }

    /** Returns the package of the application. */
    public String application() {
        return root + ".application";
    }

    /** Returns the package of the ports by which the application is reached. */
    public String drivingPorts() {
        return application() + ".port.in";
    }

    /** Returns the package of the ports by which the application reaches out. */
    public String drivenPorts() {
        return application() + ".port.out";
    }

    /** Returns the package of the use cases' implementations. */
    public String useCases() {
        return application() + ".usecase";
    }

    /** Returns the package beneath which every adapter has one of its own. */
    public String adapters() {
        return root + ".adapter";
    }

    /** Returns the package of the command line and the wiring. */
    public String app() {
        return root + ".app";
    }

    /** Returns the package of the checker, which works out again what the calculation worked out. */
    public String checker() {
        return app() + ".verify";
    }

    /** Returns the package of the calculation. */
    public String calculation() {
        return domain() + ".settlement";
    }

    /** Returns ArchUnit's way to write what a port may name: itself, the domain and what else is agreed upon. */
    String[] portMayName(String port) {
        Stream<String> agreed = portVocabulary.stream().sorted().map(name -> root + "." + name);
        return Stream.concat(
                        Stream.concat(Stream.of(port, domain()), agreed),
                        Stream.of("java", "io.vavr.control", "org.jspecify", "org.immutables"))
                .map(Hexagon::in)
                .toArray(String[]::new);
    }

    /** Returns ArchUnit's way to write the package and all beneath it. */
    static String in(String name) {
        return name + "..";
    }
}
