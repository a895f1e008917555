package org.sanchong.architecture.violating.ports_are_interfaces.application.port.out;

/** As it should be. */
final class UnusableFileException extends RuntimeException {}
