package org.sanchong.architecture.violating.packages_are_concepts.domain.util;

/** Where anything may lie. */
final class Amounts {}
