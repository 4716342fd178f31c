import type { AstroIntegration } from 'astro';

/**
 * The folder of the site on its host has one source, `url` in site.yaml: what is made of the
 * content knows no options of Astro, and would link past a folder that only Astro knows.
 */
export function oneFolder(folder: string): AstroIntegration {
  return {
    name: 'help:one-folder',
    hooks: {
      'astro:config:setup': ({ config, logger }) => {
        // Astro takes a variable of this name, which many environments have, for its own.
        delete process.env['BASE_URL'];
        if (config.base.replace(/\/$/, '') === folder) return;
        logger.error(
          `--base ${config.base} 不起作用：网站放在哪个文件夹下面，只写在 site.yaml 里。\n` +
            `  改法：去掉 --base，在 site.yaml 里写 url: https://主机名${config.base.replace(/\/?$/, '/')}`,
        );
        process.exit(1);
      },
    },
  };
}
