package com.whatsnesia.autoconfigure.sandbox;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.aot.AotDetector;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/**
 * {@link ContextCustomizerFactory} that gives a sandbox to each test that is annotated
 * with {@link AutoConfigureWhatsnesiaSandbox}, wherever the annotation is. Spring Boot
 * imports what the annotation names, but not of an interface, and tells contexts with and
 * without the imports of an enclosing class not apart.
 */
class SandboxContextCustomizerFactory implements ContextCustomizerFactory {

	@Override
	public @Nullable ContextCustomizer createContextCustomizer(Class<?> testClass,
			List<ContextConfigurationAttributes> configurationAttributes) {
		if (AotDetector.useGeneratedArtifacts()) {
			return null;
		}
		return TestContextAnnotationUtils.hasAnnotation(testClass, AutoConfigureWhatsnesiaSandbox.class)
				? new SandboxContextCustomizer() : null;
	}

	/**
	 * A record, so that it equals others as part of the key of a cached context.
	 */
	record SandboxContextCustomizer() implements ContextCustomizer {

		@Override
		public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
			new AnnotatedBeanDefinitionReader((BeanDefinitionRegistry) context.getBeanFactory())
				.register(SandboxImport.class);
		}

	}

	@AutoConfigureWhatsnesiaSandbox
	static class SandboxImport {

	}

}
