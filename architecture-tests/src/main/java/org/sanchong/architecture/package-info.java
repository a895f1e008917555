/**
 * The hexagon as executable rules, for Sanchong and for any code base that is laid out like it.
 *
 * <p>Start with {@link org.sanchong.architecture.Hexagon}, which says where the code lies; then read the rules by
 * theme: {@link org.sanchong.architecture.LayerRules} (who may know whom),
 * {@link org.sanchong.architecture.PortRules} (how the application is reached and what it needs),
 * {@link org.sanchong.architecture.LibraryRules} (each outside technology has one home),
 * {@link org.sanchong.architecture.PurityRules} (the same input gives the same result, everywhere and always),
 * {@link org.sanchong.architecture.MoneyRules} (no part of a fen is lost unseen),
 * {@link org.sanchong.architecture.ShapeRules} (what a domain type looks like),
 * {@link org.sanchong.architecture.SignatureRules} (what is promised to others),
 * {@link org.sanchong.architecture.OrderRules} (between packages), {@link org.sanchong.architecture.NamingRules},
 * {@link org.sanchong.architecture.CodingRules} and {@link org.sanchong.architecture.TestRules}. In a test of your own:
 *
 * <pre>{@code
 * @AnalyzeClasses(packages = "com.acme.claims", importOptions = ImportOption.DoNotIncludeTests.class)
 * class PurityTest {
 *     private static final Hexagon CLAIMS = Hexagon.of("com.acme.claims");
 *
 *     @ArchTest
 *     static final ArchRule domain_has_no_clock_and_no_dice = PurityRules.domainHasNoClockAndNoDice(CLAIMS);
 * }
 * }</pre>
 *
 * <p>A rule that finds nothing to look at fails, as ArchUnit's default has it; leave that on. Each rule cites the
 * decision record of Sanchong that it carries out. That each rule can fail is shown by the violating samples among this
 * module's tests, that each can be kept by the conforming sample beside them.
 *
 * <p>Not here yet, since there is nothing to run them on: that adapters do not know one another or the use cases, that
 * they alone implement the driven ports, and that each shows one public type. They come with the first adapter.
 */
@NullMarked
package org.sanchong.architecture;

import org.jspecify.annotations.NullMarked;
