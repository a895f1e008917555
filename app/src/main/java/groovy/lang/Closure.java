package groovy.lang;

/**
 * Stands where picocli looks for Groovy's class of this name, so that it need not look through a hundred jars in vain. It
 * is in a jar of its own that {@code sanchong.jar} alone names, and is never used: where Groovy is, this is not.
 */
final class Closure {
    private Closure() {}
}
