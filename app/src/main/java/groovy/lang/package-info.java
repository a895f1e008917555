/** A name that picocli asks for; see {@code docs/adr/0057-the-classes-of-a-first-answer.md}. */
@org.jspecify.annotations.NullMarked
package groovy.lang;
